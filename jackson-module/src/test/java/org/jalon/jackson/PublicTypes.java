package org.jalon.jackson;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.Outcome;
import org.jalon.Values;
import org.jalon.contribution.Change;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.Evidence;
import org.jalon.jackson.internal.Types;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.policy.Policy;

/** All public records, enums and closed lists of types that core has, and what else is a value. */
final class PublicTypes {

    private static final List<Class<?>> OTHER_VALUES = List.of(Values.class, Evidence.class, Policy.class);

    private PublicTypes() {}

    /** Those with a form in JSON, generic ones with an argument. */
    static List<Type> withForm() {
        return all().filter(type -> !NoValues.REASONS.containsKey(type))
                .map(PublicTypes::applied)
                .toList();
    }

    static Stream<Class<?>> all() {
        return Stream.concat(
                        OTHER_VALUES.stream(),
                        classes().filter(type -> type.isRecord() || type.isEnum() || type.isSealed()))
                .sorted(Comparator.comparing(Class::getName));
    }

    /** All public classes and interfaces of core. */
    static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.jalon").stream()
                        .filter(type -> !type.getPackageName().startsWith("org.jalon.jackson"))
                        .filter(type -> !type.isAnonymousClass())
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PublicTypes::isPublic);
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    private static Type applied(Class<?> type) {
        if (Outcome.class.isAssignableFrom(type)) {
            return Types.of(type, List.of(Recorded.class));
        }
        return type == Change.class ? Types.of(type, List.of(Contribution.class)) : type;
    }
}

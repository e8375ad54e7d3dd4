package org.jalon.jackson.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the annotations say of a type: those on itself, and those on its mix-in in {@link Forms}. */
final class Form {

    private final Class<?> type;
    private final List<Class<?>> declarations;

    private Form(Class<?> type) {
        this.type = type;
        this.declarations = Forms.mixIn(type)
                .<List<Class<?>>>map(mixIn -> List.of(mixIn, type))
                .orElse(List.of(type));
    }

    static Form of(Class<?> type) {
        return new Form(type);
    }

    /** The component that stands for the whole value, if one does. */
    Optional<RecordComponent> plain() {
        return components().stream()
                .filter(component -> on(component, JsonValue.class) != null)
                .findFirst();
    }

    /** The property of each component; in lower kebab case unless it is named otherwise. */
    String property(RecordComponent component) {
        JsonProperty named = on(component, JsonProperty.class);
        return named == null ? Words.kebab(component.getName()) : named.value();
    }

    /** The types that it is one of, by their names; empty when it is no such type. */
    Map<String, Class<?>> variants() {
        Map<String, Class<?>> variants = new LinkedHashMap<>();
        JsonSubTypes listed = onType(JsonSubTypes.class);
        if (listed != null) {
            for (JsonSubTypes.Type variant : listed.value()) {
                variants.put(variant.name(), variant.value());
            }
        }
        return variants;
    }

    /** The property that tells variants apart. */
    String tagProperty() {
        JsonTypeInfo info = onType(JsonTypeInfo.class);
        return info == null ? "type" : info.property();
    }

    /** Its own tag among the variants of the type that it is one of. */
    Optional<Tag> tag() {
        for (Class<?> parent : type.getInterfaces()) {
            Form form = Form.of(parent);
            for (Map.Entry<String, Class<?>> variant : form.variants().entrySet()) {
                if (variant.getValue() == type) {
                    return Optional.of(new Tag(form.tagProperty(), variant.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    /** A property that tells which variant a value is. */
    record Tag(String property, String name) {}

    private List<RecordComponent> components() {
        return type.isRecord() ? List.of(type.getRecordComponents()) : new ArrayList<>();
    }

    private <A extends Annotation> @Nullable A onType(Class<A> annotation) {
        for (Class<?> declaration : declarations) {
            A found = declaration.getDeclaredAnnotation(annotation);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private <A extends Annotation> @Nullable A on(RecordComponent component, Class<A> annotation) {
        for (Class<?> declaration : declarations) {
            for (Method method : declaration.getDeclaredMethods()) {
                boolean isAccessor = method.getName().equals(component.getName()) && method.getParameterCount() == 0;
                if (isAccessor && method.isAnnotationPresent(annotation)) {
                    return method.getAnnotation(annotation);
                }
            }
        }
        return null;
    }
}

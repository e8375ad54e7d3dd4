package org.jalon.jackson.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalon.Description;
import org.jalon.RefusalCode;

/** Enums and codes: words in lower kebab case from a closed list. */
final class Words {

    private Words() {}

    /** {@code alreadySo} and {@code ALREADY_SO} as {@code already-so}. */
    static String kebab(String name) {
        return name.replace('_', '-')
                .replaceAll("(\\p{Lower})(\\p{Upper})", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    static Shape<?> of(Class<?> type) {
        return of(Arrays.stream(type.getEnumConstants()));
    }

    /** All codes that there are. */
    static Shape<?> codes() {
        return of(Forms.REFUSALS.stream().flatMap(type -> Arrays.stream(type.getEnumConstants())));
    }

    private static Shape<Object> of(Stream<?> constants) {
        Map<String, Object> byWord = new LinkedHashMap<>();
        constants.forEach(constant -> byWord.put(word(constant), constant));
        String expected = "one of " + String.join(", ", byWord.keySet());
        Function<String, Object> read = text -> {
            Object constant = byWord.get(text);
            if (constant == null) {
                throw new IllegalArgumentException("no such word");
            }
            return constant;
        };
        return new TextShape<>(expected, Words::word, read, schema(List.copyOf(byWord.keySet())));
    }

    private static String word(Object constant) {
        return constant instanceof RefusalCode code ? code.code() : kebab(((Enum<?>) constant).name());
    }

    private static Description.Properties schema(List<String> words) {
        return Description.properties()
                .with("enum", words.stream().map(Description::of).toList());
    }
}

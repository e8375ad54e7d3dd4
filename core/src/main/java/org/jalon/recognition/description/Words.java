package org.jalon.recognition.description;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Constants as they are written: in lower kebab case. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }
}

package org.jalon.jackson.internal;

import java.lang.reflect.Type;
import java.util.stream.Collectors;

/** What types are called in schemas: {@code challenge.aim-all}. */
final class Names {

    private static final String ROOT = "org.jalon.";

    private Names() {}

    static String of(Type type) {
        Class<?> raw = Types.raw(type);
        String name = raw.getName();
        if (!name.startsWith(ROOT)) {
            return Words.kebab(raw.getSimpleName());
        }
        int last = name.lastIndexOf('.') + 1;
        String path = last <= ROOT.length() ? "" : name.substring(ROOT.length(), last);
        String own = path + Words.kebab(name.substring(last).replace("$", "-"));
        return own.replace("--", "-")
                + Types.arguments(type).stream()
                        .map(argument -> "-of-" + of(argument).replace('.', '-'))
                        .collect(Collectors.joining());
    }
}

package org.jalon;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The canonical text of {@link Values}: a line {@code name=value} each, where a value is {@code 12}, {@code yes},
 * {@code no}, {@code [1,2]} or {@code 'text} with backslash and line feed escaped.
 */
final class ValuesText {

    private ValuesText() {}

    static String encode(String[] names, Object[] values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            text.append(names[i]).append('=').append(encode(values[i])).append('\n');
        }
        return text.toString();
    }

    private static String encode(Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("\\", "\\\\").replace("\n", "\\n");
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
        }
        return value.toString();
    }

    static Values decode(String text) {
        Values values = Values.none();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            values = add(values, text.substring(start, end < 0 ? text.length() : end));
            start = end < 0 ? text.length() : end + 1;
        }
        return values;
    }

    private static Values add(Values values, String line) {
        int equals = line.indexOf('=');
        if (equals < 0 || equals + 1 == line.length()) {
            throw new IllegalArgumentException("not a line name=value of encoded values");
        }
        String name = line.substring(0, equals);
        String value = line.substring(equals + 1);
        return switch (value.charAt(0)) {
            case '\'' -> values.with(name, unescape(value));
            case '[' -> values.with(name, numbers(value));
            case 'y', 'n' -> values.with(name, flag(value));
            default -> values.with(name, Long.parseLong(value));
        };
    }

    private static boolean flag(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException("neither yes nor no in encoded values");
        }
        return value.equals("yes");
    }

    private static String unescape(String quoted) {
        StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c == '\\' && i + 1 < quoted.length()) {
                i++;
                text.append(quoted.charAt(i) == 'n' ? '\n' : quoted.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static List<Long> numbers(String bracketed) {
        if (!bracketed.endsWith("]")) {
            throw new IllegalArgumentException("a list without its closing bracket in encoded values");
        }
        String inside = bracketed.substring(1, bracketed.length() - 1);
        return inside.isEmpty()
                ? List.of()
                : Arrays.stream(inside.split(",", -1)).map(Long::valueOf).toList();
    }
}

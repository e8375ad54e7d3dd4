package org.jalon;

import java.util.List;
import java.util.stream.Stream;

/** Writes the canonical text of a {@link Description}, and keeps descriptions within their bounds. */
final class DescriptionText {

    private final StringBuilder text = new StringBuilder();

    private DescriptionText() {}

    static String encode(Description description) {
        DescriptionText writer = new DescriptionText();
        writer.append(description);
        if (writer.text.length() > Description.MAX_LENGTH) {
            throw new IllegalArgumentException("the text of the description would have " + writer.text.length()
                    + " characters, and may have " + Description.MAX_LENGTH + "; describe less at once");
        }
        return writer.text.toString();
    }

    static int deepest(Stream<Description> below) {
        return below.mapToInt(Description::depth).max().orElse(0);
    }

    static void requireRoomAbove(Stream<Description> below) {
        if (deepest(below) >= Description.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "lists and properties stand in each other more than " + Description.MAX_DEPTH + " levels deep");
        }
    }

    private void append(Description description) {
        if (description instanceof Description.Text leaf) {
            quote(leaf.value());
        } else if (description instanceof Description.Whole leaf) {
            text.append(leaf.value());
        } else if (description instanceof Description.YesNo leaf) {
            text.append(leaf.value());
        } else if (description instanceof Description.Items list) {
            append(list.items());
        } else if (description instanceof Description.Properties properties) {
            appendProperties(properties.all());
        }
    }

    private void append(List<Description> items) {
        String separator = "[";
        for (Description item : items) {
            text.append(separator);
            append(item);
            separator = ",";
        }
        text.append(items.isEmpty() ? "[]" : "]");
    }

    private void appendProperties(List<Description.Property> properties) {
        String separator = "{";
        for (Description.Property property : properties) {
            text.append(separator);
            quote(property.name());
            text.append(':');
            append(property.value());
            separator = ",";
        }
        text.append(properties.isEmpty() ? "{}" : "}");
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (Character.isISOControl(c) || isLoneSurrogate(value, i)) {
                text.append(escape(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", (int) c);
        };
    }

    private static boolean isLoneSurrogate(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}

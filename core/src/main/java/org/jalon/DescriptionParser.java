package org.jalon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the JSON text of a {@link Description}, once. */
final class DescriptionParser {

    private static final char END = '\uffff';

    private final String text;
    private int at;
    private int depth;

    DescriptionParser(String text) {
        this.text = text;
    }

    Description parsed() {
        if (text.length() > Description.MAX_LENGTH) {
            throw new IllegalArgumentException("the text of a description has " + text.length()
                    + " characters, and may have " + Description.MAX_LENGTH);
        }
        Description description = value();
        skipBlanks();
        if (at < text.length()) {
            throw failure("expected the end");
        }
        return description;
    }

    private Description value() {
        skipBlanks();
        char next = next();
        return switch (next) {
            case '{' -> nested(this::properties);
            case '[' -> nested(this::items);
            case '"' -> new Description.Text(string());
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            default -> number();
        };
    }

    private Description nested(Supplier<Description> inside) {
        if (depth == Description.MAX_DEPTH) {
            throw failure(
                    "lists and properties stand in each other more than " + Description.MAX_DEPTH + " levels deep");
        }
        depth++;
        at++;
        Description description = inside.get();
        depth--;
        return description;
    }

    private Description items() {
        List<Description> items = new ArrayList<>();
        if (ends(']')) {
            return new Description.Items(items);
        }
        do {
            items.add(value());
        } while (goesOn(']'));
        return new Description.Items(items);
    }

    private Description properties() {
        List<Description.Property> properties = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (ends('}')) {
            return new Description.Properties(properties);
        }
        do {
            skipBlanks();
            int start = at;
            String name = string();
            if (!names.add(name)) {
                at = start;
                throw failure("the property '" + name + "' is named twice");
            }
            skipBlanks();
            expect(':');
            properties.add(new Description.Property(name, value()));
        } while (goesOn('}'));
        return new Description.Properties(properties);
    }

    private boolean ends(char end) {
        skipBlanks();
        if (next() != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean goesOn(char end) {
        if (ends(end)) {
            return false;
        }
        if (next() != ',') {
            throw failure("expected ',' or '" + end + "'");
        }
        at++;
        return true;
    }

    private Description literal(String word, boolean value) {
        if (!text.startsWith(word, at)) {
            throw failure("expected a value");
        }
        at += word.length();
        return new Description.YesNo(value);
    }

    private Description number() {
        int start = at;
        at += next() == '-' ? 1 : 0;
        int digits = at;
        while (next() >= '0' && next() <= '9') {
            at++;
        }
        if (digits == at) {
            throw failure("expected a text, a whole number, true, false, a list or properties");
        }
        if (next() == '.' || next() == 'e' || next() == 'E') {
            throw failure("expected a whole number, without fraction or exponent");
        }
        boolean padded = text.charAt(digits) == '0' && at > digits + 1;
        return new Description.Whole(number(start, padded));
    }

    private long number(int start, boolean padded) {
        try {
            if (!padded) {
                return Long.parseLong(text, start, at, 10);
            }
        } catch (NumberFormatException tooLarge) {
            at = start;
            throw failure("expected a whole number of 64 bits");
        }
        at = start;
        throw failure("expected a whole number without leading zeros");
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (next() != '"') {
            if (at == text.length()) {
                throw failure("expected the closing quote of a text");
            }
            value.append(next() == '\\' ? escaped() : plain());
        }
        at++;
        return value.toString();
    }

    private char plain() {
        char c = next();
        if (c < ' ') {
            throw failure("expected an escape in place of a control character");
        }
        at++;
        return c;
    }

    private char escaped() {
        at++;
        char c = next();
        char meant = switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw failure("expected one of \" \\ / b f n r t u after a backslash");
        };
        at++;
        return meant;
    }

    /** Leaves the position at the last digit. */
    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = next() > 'f' ? -1 : Character.digit(next(), 16);
            if (digit < 0) {
                throw failure("expected four hexadecimal digits");
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw failure("expected '" + wanted + "'");
        }
        at++;
    }

    private void skipBlanks() {
        while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t') {
            at++;
        }
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private IllegalArgumentException failure(String expected) {
        return new IllegalArgumentException("at character " + (at + 1) + " of " + text.length() + ": " + expected);
    }
}

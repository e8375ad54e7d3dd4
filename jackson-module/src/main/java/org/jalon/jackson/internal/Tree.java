package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a document into maps, lists, {@code String}, {@code Long}, {@code BigInteger}, {@code Boolean} and {@link Odd}, within
 * {@link Limits}. Properties that are {@code null} are as if absent. Good for one document.
 */
final class Tree {

    private final Source source;
    private long size;

    private Tree(Source source) {
        this.source = source;
    }

    /** What has no place in any form of Jalon's, but may stand where nobody looks. */
    enum Odd {
        NULL,
        FRACTION,
        OTHER
    }

    static Object read(Source source) throws IOException {
        return new Tree(source).value(0);
    }

    private Object value(int depth) throws IOException {
        grow(1);
        return switch (source.token()) {
            case BEGIN_OBJECT -> object(depth + 1);
            case BEGIN_ARRAY -> array(depth + 1);
            case TEXT -> text(source.text());
            case WHOLE -> source.isLong() ? (Object) source.number() : source.bigNumber();
            case TRUE -> true;
            case FALSE -> false;
            case FRACTION -> Odd.FRACTION;
            case NULL -> Odd.NULL;
            default -> Odd.OTHER;
        };
    }

    private Map<String, Object> object(int depth) throws IOException {
        requireShallow(depth);
        Map<String, Object> properties = new LinkedHashMap<>();
        while (source.next() == Source.Token.NAME) {
            String name = text(source.name());
            source.next();
            add(properties, name, depth);
        }
        return properties;
    }

    private void add(Map<String, Object> properties, String name, int depth) throws IOException {
        Object value;
        try {
            value = value(depth);
        } catch (Misfit misfit) {
            throw misfit.under(name);
        }
        if (value != Odd.NULL && properties.put(name, value) != null) {
            throw new Misfit("is named twice").under(name);
        }
    }

    private List<Object> array(int depth) throws IOException {
        requireShallow(depth);
        List<Object> items = new ArrayList<>();
        while (source.next() != Source.Token.END_ARRAY) {
            try {
                items.add(value(depth));
            } catch (Misfit misfit) {
                throw misfit.under(items.size());
            }
        }
        return items;
    }

    private String text(String text) {
        if (text.length() > Limits.TEXT) {
            throw new Misfit("is longer than " + Limits.TEXT + " characters");
        }
        grow(text.length());
        return text;
    }

    private void grow(long by) {
        size += by;
        if (size > Limits.SIZE) {
            throw new Misfit("stands in a document of more than " + Limits.SIZE + " characters");
        }
    }

    private static void requireShallow(int depth) {
        if (depth > Limits.DEPTH) {
            throw new Misfit("lies deeper than " + Limits.DEPTH + " levels");
        }
    }
}

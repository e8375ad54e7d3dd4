package org.jalon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A small immutable set of named values: what an activity carries besides its fixed fields, and the state that a
 * recognition rule keeps between two activities. A value is a whole number, a text, yes or no, or a list of whole numbers.
 *
 * <p>It has a canonical text, {@link #encode()}, that any store can keep: equal values have equal texts, and
 * {@link #decode(String)} gives the same values back.
 */
public final class Values {

    private static final Values NONE = new Values(new String[0], new Object[0]);

    private final String[] names;
    private final Object[] values;

    private Values(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    public static Values none() {
        return NONE;
    }

    /** One whole number. */
    public static Values of(String name, long value) {
        return new Values(new String[] {checked(name)}, new Object[] {value});
    }

    /** These with {@code name} set to a whole number; an earlier value of that name is replaced. */
    public Values with(String name, long value) {
        int at = indexOf(name);
        return at >= 0 && values[at] instanceof Long before && before == value ? this : put(at, name, value);
    }

    /** These with {@code name} set to a text; an earlier value of that name is replaced. */
    public Values with(String name, String value) {
        return put(indexOf(name), name, value);
    }

    /** These with {@code name} set to yes or no; an earlier value of that name is replaced. */
    public Values with(String name, boolean value) {
        return put(indexOf(name), name, value);
    }

    /** These with {@code name} set to a list of whole numbers; an earlier value of that name is replaced. */
    public Values with(String name, List<Long> value) {
        return put(indexOf(name), name, List.copyOf(value));
    }

    /** The whole number of that name, or 0 when there is none. */
    public long number(String name) {
        return get(name) instanceof Long number ? number : 0;
    }

    /** The text of that name, if there is one. */
    public Optional<String> text(String name) {
        return get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Whether {@code name} is set to that text. */
    public boolean is(String name, String text) {
        return text.equals(get(name));
    }

    /** Whether {@code name} is set to yes. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    /** The list of that name, or an empty one. */
    @SuppressWarnings("unchecked") // put() is the only way in, and takes lists of Long only
    public List<Long> numbers(String name) {
        return get(name) instanceof List<?> list ? (List<Long>) list : List.of();
    }

    /** Whether there is any value of that name. */
    public boolean has(String name) {
        return get(name) != null;
    }

    public boolean isEmpty() {
        return names.length == 0;
    }

    /** The values by name, in the order of names: {@code Long}, {@code String}, {@code Boolean} or {@code List<Long>}. */
    public SortedMap<String, Object> asMap() {
        SortedMap<String, Object> map = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return map;
    }

    /** The canonical text: one line a value, in the order of names. */
    public String encode() {
        return ValuesText.encode(names, values);
    }

    /**
     * The values whose canonical text this is.
     *
     * @throws IllegalArgumentException when it is no such text
     */
    public static Values decode(String text) {
        return ValuesText.decode(text);
    }

    private @Nullable Object get(String name) {
        int at = indexOf(name);
        return at < 0 ? null : values[at];
    }

    /** Below 0 when there is none of that name. */
    private int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Values put(int at, String name, Object value) {
        if (at < 0) {
            return inserted(-Arrays.binarySearch(names, name) - 1, checked(name), value);
        }
        if (values[at].equals(value)) {
            return this;
        }
        Object[] changed = values.clone();
        changed[at] = value;
        return new Values(names, changed);
    }

    private Values inserted(int at, String name, Object value) {
        String[] moreNames = Arrays.copyOf(names, names.length + 1);
        Object[] moreValues = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(names, at, moreNames, at + 1, names.length - at);
        System.arraycopy(values, at, moreValues, at + 1, values.length - at);
        moreNames[at] = name;
        moreValues[at] = value;
        return new Values(moreNames, moreValues);
    }

    private static String checked(String name) {
        if (!KindName.Check.isWellFormed(name)) {
            throw new IllegalArgumentException(
                    "the name of a value must be 1 to 128 letters, digits, dots, dashes or underscores: '" + name
                            + "'");
        }
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && Arrays.equals(names, that.names) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    /** The names only: values may be what members wrote. */
    @Override
    public String toString() {
        return "Values" + Arrays.toString(names);
    }
}

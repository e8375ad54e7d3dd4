package org.jalon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something written down as a tree of data, such as a policy: a text, a whole number, yes or no, a list, or properties in the
 * order in which they were named. Immutable, at most {@value #MAX_DEPTH} levels deep.
 *
 * <p>Its canonical text, {@link #encode()}, is JSON: equal descriptions have equal texts, and {@link #decode(String)} gives the
 * same description back.
 */
public sealed interface Description {

    /** How deep lists and properties may stand in each other. */
    int MAX_DEPTH = 32;

    /** How many characters a text may have. */
    int MAX_LENGTH = 1_000_000;

    /** How many levels stand below; 0 for a single value. */
    int depth();

    /**
     * The canonical text: JSON without blanks, properties in their order, control characters and lone halves of surrogate pairs
     * as escapes.
     *
     * @throws IllegalArgumentException when it would be longer than {@value #MAX_LENGTH} characters
     */
    default String encode() {
        return DescriptionText.encode(this);
    }

    /**
     * What a JSON text describes. Any JSON text will do whose numbers are whole and fit 64 bits, which has no {@code null}, and
     * which names no property of an object twice.
     *
     * @throws IllegalArgumentException when it is no such text, with the position, or longer than {@value #MAX_LENGTH} characters,
     *     or deeper than {@value #MAX_DEPTH} levels
     */
    static Description decode(String text) {
        return new DescriptionParser(text).parsed();
    }

    static Description of(String text) {
        return new Text(text);
    }

    static Description of(long number) {
        return new Whole(number);
    }

    static Description of(boolean flag) {
        return new YesNo(flag);
    }

    static Description of(List<? extends Description> items) {
        return new Items(List.copyOf(items));
    }

    /** Properties without any yet. */
    static Properties properties() {
        return new Properties(List.of());
    }

    /** A text. */
    record Text(String value) implements Description {
        @Override
        public int depth() {
            return 0;
        }
    }

    /** A whole number. */
    record Whole(long value) implements Description {
        @Override
        public int depth() {
            return 0;
        }
    }

    /** Yes or no. */
    record YesNo(boolean value) implements Description {
        @Override
        public int depth() {
            return 0;
        }
    }

    /**
     * A list.
     *
     * @param items what stands in it, in order
     */
    record Items(List<Description> items) implements Description {

        /** @throws IllegalArgumentException when it gets too deep */
        public Items {
            items = List.copyOf(items);
            DescriptionText.requireRoomAbove(items.stream());
        }

        @Override
        public int depth() {
            return 1 + DescriptionText.deepest(items.stream());
        }
    }

    /**
     * One of several properties.
     *
     * @param name any text
     * @param value what it is set to
     */
    record Property(String name, Description value) {}

    /**
     * Named values; equal to others with equal properties in the same order.
     *
     * @param all in order, no two of one name
     */
    record Properties(List<Property> all) implements Description {

        /** @throws IllegalArgumentException when two have the same name, or it gets too deep */
        public Properties {
            all = List.copyOf(all);
            Set<String> names = new HashSet<>();
            for (Property property : all) {
                if (!names.add(property.name())) {
                    throw new IllegalArgumentException("the property '" + property.name() + "' is named twice");
                }
            }
            DescriptionText.requireRoomAbove(all.stream().map(Property::value));
        }

        /** These, and one more. */
        public Properties with(String name, Description value) {
            List<Property> more = new ArrayList<>(all);
            more.add(new Property(name, value));
            return new Properties(more);
        }

        public Properties with(String name, String text) {
            return with(name, of(text));
        }

        public Properties with(String name, long number) {
            return with(name, of(number));
        }

        public Properties with(String name, boolean flag) {
            return with(name, of(flag));
        }

        public Properties with(String name, List<? extends Description> items) {
            return with(name, of(items));
        }

        /** The value of that name, if there is one. */
        public Optional<Description> find(String name) {
            return all.stream()
                    .filter(property -> property.name().equals(name))
                    .map(Property::value)
                    .findFirst();
        }

        @Override
        public int depth() {
            return 1 + DescriptionText.deepest(all.stream().map(Property::value));
        }
    }
}

package org.jalon.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jalon.Description;
import org.jspecify.annotations.Nullable;

/** Properties about to be written down. Not thread-safe. */
public final class Sheet {

    /** UTC, always with nine digits after the point, so that texts of one moment are equal. */
    public static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private final List<Description.Property> properties = new ArrayList<>();

    public Sheet with(String name, Description value) {
        properties.add(new Description.Property(name, value));
        return this;
    }

    public Sheet with(String name, String text) {
        return with(name, Description.of(text));
    }

    public Sheet with(String name, long number) {
        return with(name, Description.of(number));
    }

    public Sheet with(String name, Instant moment) {
        return with(name, MOMENT.format(moment));
    }

    public Sheet with(String name, Enum<?> word) {
        return with(name, word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Sheet with(String name, Sheet below) {
        return with(name, below.written());
    }

    public Sheet with(String name, boolean flag) {
        return with(name, Description.of(flag));
    }

    /** Each as its {@code toString}, in order. */
    public Sheet with(String name, Collection<?> texts) {
        return with(
                name,
                Description.of(texts.stream()
                        .map(text -> Description.of(text.toString()))
                        .toList()));
    }

    /** Left out when there is none. */
    public Sheet maybe(String name, @Nullable Instant moment) {
        return moment == null ? this : with(name, moment);
    }

    /** Left out when there is none. */
    public Sheet maybe(String name, @Nullable Enum<?> word) {
        return word == null ? this : with(name, word);
    }

    /** Each written down by itself, in order. */
    public <T> Sheet each(String name, Collection<T> items, Function<T, Sheet> write) {
        return with(
                name,
                Description.of(
                        items.stream().map(item -> write.apply(item).written()).toList()));
    }

    /** An identifier; left out when there is none. */
    public Sheet maybe(String name, @Nullable Object id) {
        return id == null ? this : with(name, id.toString());
    }

    public Description.Properties written() {
        return new Description.Properties(properties);
    }
}

package org.jalon.event;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.Description;
import org.jspecify.annotations.Nullable;

/** Properties about to be written down. Not thread-safe. */
final class Sheet {

    /** UTC, always with nine digits after the point, so that texts of one moment are equal. */
    static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private final List<Description.Property> properties = new ArrayList<>();

    Sheet with(String name, Description value) {
        properties.add(new Description.Property(name, value));
        return this;
    }

    Sheet with(String name, String text) {
        return with(name, Description.of(text));
    }

    Sheet with(String name, long number) {
        return with(name, Description.of(number));
    }

    Sheet with(String name, Instant moment) {
        return with(name, MOMENT.format(moment));
    }

    Sheet with(String name, Enum<?> word) {
        return with(name, word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Sheet with(String name, Sheet below) {
        return with(name, below.written());
    }

    /** An identifier; left out when there is none. */
    Sheet maybe(String name, @Nullable Object id) {
        return id == null ? this : with(name, id.toString());
    }

    Description.Properties written() {
        return new Description.Properties(properties);
    }
}

package org.jalon.event;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jalon.Description;

/** Properties that are read back. Every method throws an {@link IllegalArgumentException} for what is not there or of another type. */
record Fields(Description.Properties all) {

    Fields(Description described) {
        this(as(Description.Properties.class, described));
    }

    String text(String name) {
        return as(Description.Text.class, named(name)).value();
    }

    Optional<String> maybe(String name) {
        return all.find(name).map(value -> as(Description.Text.class, value).value());
    }

    long number(String name) {
        return as(Description.Whole.class, named(name)).value();
    }

    int small(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw new IllegalArgumentException("the number '" + name + "' is too large");
        }
        return (int) number;
    }

    /** Not before the first moment there is, nor after the last. */
    Instant moment(String name) {
        return Sheet.MOMENT.parse(text(name), Instant::from);
    }

    /** Written as UUIDs are, in full and in lower case. */
    UUID uuid(String name) {
        UUID uuid = UUID.fromString(text(name));
        if (!uuid.toString().equals(text(name))) {
            throw new IllegalArgumentException("the property '" + name + "' is no UUID");
        }
        return uuid;
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        return Enum.valueOf(type, text(name).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    Fields below(String name) {
        return new Fields(named(name));
    }

    Optional<Fields> maybeBelow(String name) {
        return all.find(name).map(Fields::new);
    }

    private Description named(String name) {
        return all.find(name).orElseThrow(() -> new IllegalArgumentException("no property '" + name + "'"));
    }

    private static <D extends Description> D as(Class<D> type, Description value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("not " + type.getSimpleName());
        }
        return type.cast(value);
    }
}

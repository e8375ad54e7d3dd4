package org.jalon.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalon.Description;

/** Properties that are read back. Every method throws an {@link IllegalArgumentException} for what is not there or of another type. */
public record Fields(Description.Properties all) {

    public Fields(Description described) {
        this(as(Description.Properties.class, described));
    }

    public String text(String name) {
        return as(Description.Text.class, named(name)).value();
    }

    public Optional<String> maybe(String name) {
        return all.find(name).map(value -> as(Description.Text.class, value).value());
    }

    public long number(String name) {
        return as(Description.Whole.class, named(name)).value();
    }

    public boolean has(String name) {
        return all.find(name).isPresent();
    }

    public Optional<Long> maybeNumber(String name) {
        return has(name) ? Optional.of(number(name)) : Optional.empty();
    }

    public int small(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw new IllegalArgumentException("the number '" + name + "' is too large");
        }
        return (int) number;
    }

    /** Not before the first moment there is, nor after the last. */
    public Instant moment(String name) {
        return Sheet.MOMENT.parse(text(name), Instant::from);
    }

    /** Written as UUIDs are, in full and in lower case. */
    public UUID uuid(String name) {
        UUID uuid = UUID.fromString(text(name));
        if (!uuid.toString().equals(text(name))) {
            throw new IllegalArgumentException("the property '" + name + "' is no UUID");
        }
        return uuid;
    }

    public <E extends Enum<E>> E word(String name, Class<E> type) {
        return Enum.valueOf(type, text(name).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public boolean flag(String name) {
        return as(Description.YesNo.class, named(name)).value();
    }

    public Optional<Instant> maybeMoment(String name) {
        return maybe(name).map(text -> Sheet.MOMENT.parse(text, Instant::from));
    }

    public <E extends Enum<E>> Optional<E> maybeWord(String name, Class<E> type) {
        return all.find(name).map(value -> word(name, type));
    }

    /** In order. */
    public List<String> texts(String name) {
        return items(name).map(item -> as(Description.Text.class, item).value()).toList();
    }

    /** In order. */
    public <T> List<T> each(String name, Function<Fields, T> read) {
        return items(name).map(Fields::new).map(read).toList();
    }

    private Stream<Description> items(String name) {
        return as(Description.Items.class, named(name)).items().stream();
    }

    public Fields below(String name) {
        return new Fields(named(name));
    }

    public Optional<Fields> maybeBelow(String name) {
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

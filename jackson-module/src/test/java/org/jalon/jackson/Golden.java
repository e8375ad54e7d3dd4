package org.jalon.jackson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.community.CommunityId;
import org.jalon.event.DomainEvent;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.jackson.internal.Shapes;
import org.jalon.jackson.internal.Types;

/**
 * What the golden file of a type holds: a value; of a type that is one of a closed list, each of them in a list.
 *
 * @param type of the value, or of those in the list
 */
record Golden(Type type) {

    static List<Golden> all() {
        return Stream.concat(PublicTypes.withForm().stream(), Stream.of(CloudEvent.class))
                .map(Golden::new)
                .toList();
    }

    boolean isList() {
        Class<?> raw = raw();
        return raw.isEnum() || raw.isSealed() || raw == CloudEvent.class;
    }

    Type fileType() {
        return isList() ? Types.of(List.class, List.of(type)) : type;
    }

    Object value() {
        Specimens specimens = new Specimens(Choice.exemplary());
        if (raw() == CloudEvent.class) {
            return events().stream().map(CloudEvent::of).toList();
        }
        if (raw().isEnum()) {
            return List.of(raw().getEnumConstants());
        }
        return raw().isSealed() ? variants().stream().map(specimens::of).toList() : specimens.of(type);
    }

    private List<Event> events() {
        Specimens specimens = new Specimens(Choice.exemplary());
        return Arrays.stream(DomainEvent.class.getPermittedSubclasses())
                .map(type -> new Event(
                        (EventId) specimens.of(EventId.class),
                        (CommunityId) specimens.of(CommunityId.class),
                        (Instant) specimens.of(Instant.class),
                        42,
                        (DomainEvent) specimens.of(type)))
                .toList();
    }

    private List<Type> variants() {
        List<Type> arguments =
                type instanceof ParameterizedType applied ? List.of(applied.getActualTypeArguments()) : List.of();
        return Arrays.stream(raw().getPermittedSubclasses())
                .map(variant -> Types.of(variant, variant.getTypeParameters().length == 0 ? List.of() : arguments))
                .toList();
    }

    private Class<?> raw() {
        return (Class<?>) (type instanceof ParameterizedType applied ? applied.getRawType() : type);
    }

    /** Below the folder of such files. */
    Path path() {
        String name = Shapes.name(type);
        int dot = name.lastIndexOf('.');
        return Path.of(name.substring(0, dot + 1).replace('.', '/') + name.substring(dot + 1) + ".json");
    }

    @Override
    public String toString() {
        return Shapes.name(type);
    }
}

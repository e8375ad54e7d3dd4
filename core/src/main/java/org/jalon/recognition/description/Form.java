package org.jalon.recognition.description;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jalon.Description;

/** The properties at a place that is being read; knows in the end which of them nobody asked for. Not thread-safe. */
final class Form {

    private final Node node;
    private final Description.Properties properties;
    private final boolean isBlank;
    private final Set<String> asked = new LinkedHashSet<>();

    /** Of a blank form, nothing is missing: that it is none at all has been noted. */
    Form(Node node, Description.Properties properties, boolean isBlank) {
        this.node = node;
        this.properties = properties;
        this.isBlank = isBlank;
    }

    boolean has(String name) {
        return properties.find(name).isPresent();
    }

    /** Notes it when there is none. */
    Node need(String name) {
        Optional<Node> there = may(name);
        if (there.isEmpty() && !isBlank) {
            node.at(name, null).note("missing-property", "is missing; it must be given");
        }
        return there.orElseGet(() -> node.at(name, null));
    }

    Optional<Node> may(String name) {
        asked.add(name);
        return properties.find(name).map(value -> node.at(name, value));
    }

    long number(String name, long usual) {
        return may(name).map(Node::number).orElse(usual);
    }

    <E extends Enum<E>> E word(String name, Class<E> type, E usual) {
        return may(name).map(there -> there.word(type)).orElse(usual);
    }

    <T> List<T> list(String name, Function<Node, Optional<T>> reading) {
        return may(name).map(Node::items).orElse(List.of()).stream()
                .map(reading)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reads the one of several properties that is there; notes it when there is none, or more than one. */
    Node oneOf(String... names) {
        List<Node> there = new ArrayList<>();
        for (String name : names) {
            may(name).ifPresent(there::add);
        }
        if (there.isEmpty() && !isBlank) {
            node.at(names[0], null).note("missing-property", "is missing; give one of " + List.of(names));
        } else if (there.size() > 1) {
            node.note("contradiction", "has more than one of " + List.of(names) + "; leave one");
        }
        return there.isEmpty() ? node.at(names[0], null) : there.get(0);
    }

    /** Notes every property that nobody asked for. */
    void close() {
        for (Description.Property property : properties.all()) {
            if (!asked.contains(property.name())) {
                node.at(property.name(), null).note("unknown-property", "is unknown here; there are " + asked);
            }
        }
    }
}

package org.jalon.recognition.description;

import java.util.List;
import java.util.Optional;
import org.jalon.Description;

/** A closed list of types, each with the word that stands for it as the property {@code type}. Immutable. */
final class Types<T> {

    private static final String TYPE = "type";

    private final List<Type<T>> types;

    Types(List<Type<T>> types) {
        this.types = List.copyOf(types);
    }

    boolean include(Object value) {
        return types.stream().anyMatch(type -> type.isOne().test(value));
    }

    Description write(T value) {
        Type<T> of = types.stream()
                .filter(type -> type.isOne().test(value))
                .findFirst()
                .orElseThrow();
        Page page = new Page().with(TYPE, of.word());
        of.writing().accept(value, page);
        return page.written();
    }

    List<Description> writeAll(List<? extends T> values) {
        return values.stream().map(this::write).toList();
    }

    /** Empty when the type is missing or unknown, which is noted. */
    Optional<T> read(Node node) {
        Form form = node.form();
        Node word = form.need(TYPE);
        Optional<Type<T>> named = types.stream()
                .filter(type -> word.isText() && type.word().equals(word.text()))
                .findFirst();
        if (named.isEmpty()) {
            noteUnknown(word);
            return Optional.empty();
        }
        T value = named.get().reading().apply(form);
        form.close();
        return Optional.of(value);
    }

    private void noteUnknown(Node word) {
        String written = word.text();
        if (word.isText()) {
            List<String> words = types.stream().map(Type::word).distinct().toList();
            word.note("unknown-type", "is " + Node.shown(written) + "; choose one of " + words);
        }
    }
}

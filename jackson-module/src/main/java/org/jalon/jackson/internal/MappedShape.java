package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.function.Function;
import org.jalon.Description;

/** A value in the form of another one that says the same. */
final class MappedShape<T, W> extends Shape<T> {

    private final Shape<W> form;
    private final Function<T, W> write;
    private final Function<W, T> read;

    MappedShape(Shape<W> form, Function<T, W> write, Function<W, T> read) {
        this.form = form;
        this.write = write;
        this.read = read;
    }

    @Override
    public void write(T value, Sink sink) throws IOException {
        form.write(write.apply(value), sink);
    }

    @Override
    T read(Object node) {
        return read.apply(form.read(node));
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return form.schema(definitions);
    }
}

package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.function.Function;
import org.jalon.Description;

/** A value that is one text: an identifier, a moment, a word. Such values can be names of properties, too. */
final class TextShape<T> extends Shape<T> {

    private final String expected;
    private final Function<T, String> write;
    private final Function<String, T> read;
    private final Description.Properties schema;

    /**
     * A text.
     *
     * @param expected what it must be, for messages
     * @param read throws whatever it likes
     */
    TextShape(String expected, Function<T, String> write, Function<String, T> read, Description.Properties schema) {
        this.expected = expected;
        this.write = write;
        this.read = read;
        this.schema = schema;
    }

    @Override
    public void write(T value, Sink sink) throws IOException {
        sink.text(write.apply(value));
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public String key(T value) {
        return write.apply(value);
    }

    @Override
    public T ofKey(String text) {
        try {
            return read.apply(text);
        } catch (RuntimeException unfit) {
            throw new Misfit("must be " + expected, unfit);
        }
    }

    @Override
    T read(Object node) {
        if (node instanceof String text) {
            return ofKey(text);
        }
        throw new Misfit("must be " + expected);
    }

    /** The same text for another type, such as an identifier that wraps it. */
    <W> TextShape<W> within(Function<W, T> unwrap, Function<T, W> wrap) {
        return new TextShape<>(
                expected, value -> write.apply(unwrap.apply(value)), text -> wrap.apply(read.apply(text)), schema);
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return schema;
    }
}

package org.jalon.jackson.internal;

import java.io.IOException;
import org.jalon.Description;

/**
 * The form that values of one type have in JSON. Immutable, thread-safe.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    /** Writes a value. */
    public abstract void write(T value, Sink sink) throws IOException;

    /**
     * The value that begins at the current token, which is the last one of it afterwards.
     *
     * @throws Misfit when it is none
     */
    public final T read(Source source) throws IOException {
        return read(Tree.read(source));
    }

    /** Whether values are texts, so that they can be names of properties. */
    public boolean isText() {
        return false;
    }

    /** The value as the name of a property; only if {@link #isText()}. */
    public String key(T value) {
        throw new Misfit("is no text");
    }

    /**
     * The value of that name of a property; only if {@link #isText()}.
     *
     * @throws Misfit when it is none
     */
    public T ofKey(String name) {
        throw new Misfit("is no text");
    }

    /** The value that a {@link Tree} holds. */
    abstract T read(Object node);

    /** What it means that a property is left out. */
    T absent() {
        throw new Misfit("is missing");
    }

    /** The JSON Schema of it, or a reference to one among the definitions. */
    abstract Description.Properties schema(Definitions definitions);
}

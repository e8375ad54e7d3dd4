package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.jalon.Description;

/** A value whose type is known when it is written only, such as that of an outcome. */
final class DynamicShape extends Shape<Object> {

    private final Shapes shapes;

    DynamicShape(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public void write(Object value, Sink sink) throws IOException {
        if (value instanceof Collection<?> items) {
            sink.beginArray();
            for (Object item : items) {
                write(item, sink);
            }
            sink.endArray();
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElseThrow(() -> new Misfit("has no form where it is empty")), sink);
        } else {
            shapes.of(Shapes.written(value.getClass())).write(value, sink);
        }
    }

    @Override
    Object read(Object node) {
        throw new Misfit("cannot be read without its type; say of what type it is, such as Outcome<Recorded>");
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return Description.properties();
    }
}

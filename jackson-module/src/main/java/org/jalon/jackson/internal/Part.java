package org.jalon.jackson.internal;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.jalon.Description;
import org.jspecify.annotations.Nullable;

/** One component of a record as a property. */
final class Part {

    private final String name;
    private final Reach reach;
    private final Shape<Object> shape;
    private final boolean nullable;

    private Part(String name, Reach reach, Shape<Object> shape, boolean nullable) {
        this.name = name;
        this.reach = reach;
        this.shape = shape;
        this.nullable = nullable;
    }

    static Part of(RecordComponent component, String name, Shape<Object> shape) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(name, Reach.of(component), shape, nullable);
    }

    String name() {
        return name;
    }

    void write(Object record, Sink sink) throws IOException {
        Object value = reach.of(record);
        if (value == null || (value instanceof Optional<?> optional && optional.isEmpty())) {
            return;
        }
        sink.name(name);
        try {
            shape.write(value, sink);
        } catch (Misfit misfit) {
            throw misfit.under(name);
        }
    }

    @Nullable
    Object read(Map<?, ?> properties) {
        Object node = properties.get(name);
        try {
            if (node != null) {
                return shape.read(node);
            }
            return nullable ? null : shape.absent();
        } catch (Misfit misfit) {
            throw misfit.under(name);
        }
    }

    boolean isRequired() {
        if (nullable) {
            return false;
        }
        try {
            shape.absent();
            return false;
        } catch (Misfit missing) {
            return true;
        }
    }

    Description.Properties schema(Definitions definitions) {
        return shape.schema(definitions);
    }
}

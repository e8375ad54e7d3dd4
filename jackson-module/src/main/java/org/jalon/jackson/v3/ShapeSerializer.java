package org.jalon.jackson.v3;

import java.io.IOException;
import org.jalon.jackson.internal.Misfit;
import org.jalon.jackson.internal.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type; never with class names, whatever the mapper adds elsewhere. */
final class ShapeSerializer extends ValueSerializer<Object> {

    private final Shape<Object> shape;

    ShapeSerializer(Shape<Object> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
        try {
            shape.write(value, new GeneratorSink(generator));
        } catch (Misfit misfit) {
            throw DatabindException.from(generator, misfit.getMessage(), misfit.reason());
        } catch (IOException failed) {
            throw JacksonIOException.construct(failed, generator);
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext provider, TypeSerializer types) {
        serialize(value, generator, provider);
    }
}

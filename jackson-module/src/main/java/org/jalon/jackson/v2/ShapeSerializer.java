package org.jalon.jackson.v2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.jalon.jackson.internal.Misfit;
import org.jalon.jackson.internal.Shape;

/** Writes values of one type; never with class names, whatever the mapper adds elsewhere. */
final class ShapeSerializer extends JsonSerializer<Object> {

    private final Shape<Object> shape;

    ShapeSerializer(Shape<Object> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            shape.write(value, new GeneratorSink(generator));
        } catch (Misfit misfit) {
            throw JsonMappingException.from(generator, misfit.getMessage(), misfit.reason());
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}

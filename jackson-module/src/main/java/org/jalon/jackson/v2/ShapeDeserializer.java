package org.jalon.jackson.v2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jalon.jackson.internal.Misfit;
import org.jalon.jackson.internal.Shape;

/** Reads values of one type; never by class names, whatever the mapper does elsewhere. */
final class ShapeDeserializer extends JsonDeserializer<Object> {

    private final Shape<Object> shape;

    ShapeDeserializer(Shape<Object> shape) {
        this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return shape.read(new ParserSource(parser));
        } catch (Misfit misfit) {
            throw JsonMappingException.from(parser, misfit.getMessage(), misfit.reason());
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}

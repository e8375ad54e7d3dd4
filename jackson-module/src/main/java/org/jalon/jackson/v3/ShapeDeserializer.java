package org.jalon.jackson.v3;

import java.io.IOException;
import org.jalon.jackson.internal.Misfit;
import org.jalon.jackson.internal.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of one type; never by class names, whatever the mapper does elsewhere. */
final class ShapeDeserializer extends ValueDeserializer<Object> {

    private final Shape<Object> shape;

    ShapeDeserializer(Shape<Object> shape) {
        this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return shape.read(new ParserSource(parser));
        } catch (Misfit misfit) {
            throw DatabindException.from(parser, misfit.getMessage(), misfit.reason());
        } catch (IOException failed) {
            throw JacksonIOException.construct(failed, parser);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }
}

package org.jalon.jackson.v2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.IOException;
import org.jalon.jackson.internal.Misfit;
import org.jalon.jackson.internal.Shape;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;

/** Finds how identifiers and words are read from names of properties. */
final class ShapeKeyDeserializers implements KeyDeserializers {

    private final Shapes shapes;

    ShapeKeyDeserializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return shapes.find(JavaTypes.of(type))
                .filter(Shape::isText)
                .map(ShapeKeyDeserializer::new)
                .orElse(null);
    }

    private static final class ShapeKeyDeserializer extends KeyDeserializer {

        private final Shape<Object> shape;

        ShapeKeyDeserializer(Shape<Object> shape) {
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return shape.ofKey(key);
            } catch (Misfit misfit) {
                throw JsonMappingException.from(context.getParser(), misfit.getMessage(), misfit);
            }
        }
    }
}

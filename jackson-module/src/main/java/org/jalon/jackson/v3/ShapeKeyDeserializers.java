package org.jalon.jackson.v3;

import org.jalon.jackson.internal.Misfit;
import org.jalon.jackson.internal.Shape;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds how identifiers and words are read from names of properties. */
final class ShapeKeyDeserializers implements KeyDeserializers {

    private final Shapes shapes;

    ShapeKeyDeserializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return shape.ofKey(key);
            } catch (Misfit misfit) {
                throw DatabindException.from(context, misfit.getMessage(), misfit);
            }
        }
    }
}

package org.jalon.jackson.v3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jalon.jackson.internal.Shape;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how identifiers and words are written as names of properties. */
final class ShapeKeySerializers implements Serializers {

    private final Shapes shapes;

    ShapeKeySerializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return shapes.find(Shapes.written(type.getRawClass()))
                .filter(Shape::isText)
                .map(KeySerializer::new)
                .orElse(null);
    }

    private static final class KeySerializer extends ValueSerializer<Object> {

        private final Shape<Object> shape;

        KeySerializer(Shape<Object> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
            generator.writeName(shape.key(value));
        }
    }
}

package org.jalon.jackson.v2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.jalon.jackson.internal.Shape;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;

/** Finds how identifiers and words are written as names of properties. */
final class ShapeKeySerializers extends Serializers.Base {

    private final Shapes shapes;

    ShapeKeySerializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return shapes.find(Shapes.written(type.getRawClass()))
                .filter(Shape::isText)
                .map(KeySerializer::new)
                .orElse(null);
    }

    private static final class KeySerializer extends JsonSerializer<Object> {

        private final Shape<Object> shape;

        KeySerializer(Shape<Object> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(shape.key(value));
        }
    }
}

package org.jalon.jackson.v2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;

/** Finds how Jalon's types are written. */
final class ShapeSerializers extends Serializers.Base {

    private final Shapes shapes;

    ShapeSerializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return shapes.find(Shapes.written(type.getRawClass()))
                .map(ShapeSerializer::new)
                .orElse(null);
    }
}

package org.jalon.jackson.v3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how Jalon's types are written. */
final class ShapeSerializers implements Serializers {

    private final Shapes shapes;

    ShapeSerializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return shapes.find(Shapes.written(type.getRawClass()))
                .map(ShapeSerializer::new)
                .orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return findSerializer(config, type, description, format);
    }
}

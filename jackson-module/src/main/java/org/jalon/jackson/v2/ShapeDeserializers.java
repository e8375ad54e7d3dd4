package org.jalon.jackson.v2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.lang.reflect.Type;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;

/** Finds how Jalon's types are read. */
final class ShapeDeserializers extends Deserializers.Base {

    private final Shapes shapes;

    ShapeDeserializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(JavaTypes.of(type));
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return find(type) != null;
    }

    private @Nullable JsonDeserializer<?> find(Type type) {
        return shapes.find(type).map(ShapeDeserializer::new).orElse(null);
    }
}

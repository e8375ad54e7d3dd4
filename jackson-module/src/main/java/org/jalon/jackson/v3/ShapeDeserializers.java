package org.jalon.jackson.v3;

import java.lang.reflect.Type;
import org.jalon.jackson.internal.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds how Jalon's types are read. */
final class ShapeDeserializers extends Deserializers.Base {

    private final Shapes shapes;

    ShapeDeserializers(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(JavaTypes.of(type));
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return find(type) != null;
    }

    private @Nullable ValueDeserializer<?> find(Type type) {
        return shapes.find(type).map(ShapeDeserializer::new).orElse(null);
    }
}

package org.jalon.jackson.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Description;

/** One of a closed list of records, told apart by a property. */
final class SealedShape extends Shape<Object> {

    private final Type type;
    private final String property;
    private final Map<String, Shape<Object>> byName;
    private final Map<Class<?>, Shape<Object>> byClass;

    private SealedShape(
            Type type, String property, Map<String, Shape<Object>> byName, Map<Class<?>, Shape<Object>> byClass) {
        this.type = type;
        this.property = property;
        this.byName = byName;
        this.byClass = byClass;
    }

    static SealedShape of(Type type, Shapes shapes) {
        Form form = Form.of(Types.raw(type));
        Map<String, Shape<Object>> byName = new LinkedHashMap<>();
        Map<Class<?>, Shape<Object>> byClass = new LinkedHashMap<>();
        form.variants().forEach((name, variant) -> {
            List<Type> arguments = variant.getTypeParameters().length == 0 ? List.of() : Types.arguments(type);
            Shape<Object> shape = shapes.of(Types.of(variant, arguments));
            byName.put(name, shape);
            byClass.put(variant, shape);
        });
        return new SealedShape(type, form.tagProperty(), byName, byClass);
    }

    @Override
    public void write(Object value, Sink sink) throws IOException {
        Optional.ofNullable(byClass.get(value.getClass()))
                .orElseThrow(() -> new Misfit("has no form, because it is of an unlisted type"))
                .write(value, sink);
    }

    @Override
    Object read(Object node) {
        if (!(node instanceof Map<?, ?> properties)) {
            throw new Misfit("must be an object");
        }
        Object name = properties.get(property);
        Shape<Object> shape = name instanceof String text ? byName.get(text) : null;
        if (shape == null) {
            throw new Misfit("must be one of " + String.join(", ", byName.keySet())).under(property);
        }
        return shape.read(node);
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return definitions.reference(Names.of(type), () -> {
            List<Description> variants = new ArrayList<>();
            byName.values().forEach(shape -> variants.add(shape.schema(definitions)));
            return Description.properties().with("oneOf", variants);
        });
    }
}

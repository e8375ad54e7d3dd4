package org.jalon.jackson.internal;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Description;

/** A record as an object, its components in the order of their declaration. */
final class RecordShape extends Shape<Object> {

    private final Type type;
    private final Maker maker;
    private final List<Part> parts;
    private final Optional<Form.Tag> tag;

    private RecordShape(Type type, Maker maker, List<Part> parts, Optional<Form.Tag> tag) {
        this.type = type;
        this.maker = maker;
        this.parts = parts;
        this.tag = tag;
    }

    static RecordShape of(Type type, Shapes shapes) {
        Class<?> raw = Types.raw(type);
        Form form = Form.of(raw);
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            Type resolved = Types.resolved(component.getGenericType(), type);
            parts.add(Part.of(component, form.property(component), shapes.of(resolved)));
        }
        return new RecordShape(type, Maker.of(raw), List.copyOf(parts), form.tag());
    }

    @Override
    public void write(Object value, Sink sink) throws IOException {
        sink.beginObject();
        if (tag.isPresent()) {
            sink.name(tag.get().property());
            sink.text(tag.get().name());
        }
        for (Part part : parts) {
            part.write(value, sink);
        }
        sink.endObject();
    }

    @Override
    Object read(Object node) {
        if (!(node instanceof Map<?, ?> properties)) {
            throw new Misfit("must be an object");
        }
        tag.ifPresent(expected -> requireTag(expected, properties));
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(properties);
        }
        return maker.make(values);
    }

    private static void requireTag(Form.Tag expected, Map<?, ?> properties) {
        Object given = properties.get(expected.property());
        if (given != null && !given.equals(expected.name())) {
            throw new Misfit("must be " + expected.name()).under(expected.property());
        }
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return definitions.reference(Names.of(type), () -> object(definitions));
    }

    private Description.Properties object(Definitions definitions) {
        Description.Properties properties = Description.properties();
        List<Description> required = new ArrayList<>();
        if (tag.isPresent()) {
            properties = properties.with(
                    tag.get().property(),
                    Description.properties().with("const", tag.get().name()));
            required.add(Description.of(tag.get().property()));
        }
        for (Part part : parts) {
            properties = properties.with(part.name(), part.schema(definitions));
            if (part.isRequired()) {
                required.add(Description.of(part.name()));
            }
        }
        return Texts.schema("object").with("properties", properties).with("required", required);
    }
}

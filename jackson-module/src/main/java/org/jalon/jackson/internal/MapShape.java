package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.Description;

/** A map whose keys are texts; in the order of its keys' texts. */
final class MapShape extends Shape<Map<Object, Object>> {

    private final Shape<Object> keys;
    private final Shape<Object> values;

    MapShape(Shape<Object> keys, Shape<Object> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public void write(Map<Object, Object> value, Sink sink) throws IOException {
        SortedMap<String, Object> sorted = new TreeMap<>(Comparator.naturalOrder());
        value.forEach((key, item) -> sorted.put(keys.key(key), item));
        sink.beginObject();
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            sink.name(entry.getKey());
            values.write(entry.getValue(), sink);
        }
        sink.endObject();
    }

    @Override
    Map<Object, Object> read(Object node) {
        if (!(node instanceof Map<?, ?> properties)) {
            throw new Misfit("must be an object");
        }
        Map<Object, Object> read = new TreeMap<>();
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            String name = (String) property.getKey();
            try {
                read.put(keys.ofKey(name), values.read(property.getValue()));
            } catch (Misfit misfit) {
                throw misfit.under(name);
            }
        }
        return read;
    }

    @Override
    Map<Object, Object> absent() {
        return new TreeMap<>();
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return Texts.schema("object").with("additionalProperties", values.schema(definitions));
    }
}

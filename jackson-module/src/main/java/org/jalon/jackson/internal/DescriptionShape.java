package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.Description;

/** A tree of data, as it is. */
final class DescriptionShape<D extends Description> extends Shape<D> {

    private final Class<D> type;

    DescriptionShape(Class<D> type) {
        this.type = type;
    }

    @Override
    public void write(D value, Sink sink) throws IOException {
        written(value, sink);
    }

    static void written(Description value, Sink sink) throws IOException {
        if (value instanceof Description.Text text) {
            sink.text(text.value());
        } else if (value instanceof Description.Whole whole) {
            sink.number(whole.value());
        } else if (value instanceof Description.YesNo flag) {
            sink.flag(flag.value());
        } else if (value instanceof Description.Items items) {
            written(items, sink);
        } else {
            written((Description.Properties) value, sink);
        }
    }

    private static void written(Description.Items items, Sink sink) throws IOException {
        sink.beginArray();
        for (Description item : items.items()) {
            written(item, sink);
        }
        sink.endArray();
    }

    private static void written(Description.Properties properties, Sink sink) throws IOException {
        sink.beginObject();
        for (Description.Property property : properties.all()) {
            sink.name(property.name());
            written(property.value(), sink);
        }
        sink.endObject();
    }

    @Override
    D read(Object node) {
        Description described = described(node);
        if (!type.isInstance(described)) {
            throw new Misfit("must be " + Words.kebab(type.getSimpleName()));
        }
        return type.cast(described);
    }

    static Description.Properties properties(Object node) {
        if (described(node) instanceof Description.Properties properties) {
            return properties;
        }
        throw new Misfit("must be an object");
    }

    static Description described(Object node) {
        if (node instanceof String text) {
            return Description.of(text);
        }
        if (node instanceof Long number) {
            return Description.of(number);
        }
        if (node instanceof Boolean flag) {
            return Description.of(flag);
        }
        if (node instanceof List<?> list) {
            return items(list);
        }
        if (node instanceof Map<?, ?> map) {
            return properties(map);
        }
        throw new Misfit("must be a text, a whole number of 64 bits, true, false, a list or an object");
    }

    private static Description items(List<?> list) {
        List<Description> items = new ArrayList<>(list.size());
        for (Object item : list) {
            try {
                items.add(described(item));
            } catch (Misfit misfit) {
                throw misfit.under(items.size());
            }
        }
        return shallow(() -> Description.of(items));
    }

    private static Description properties(Map<?, ?> map) {
        List<Description.Property> properties = new ArrayList<>(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = (String) entry.getKey();
            try {
                properties.add(new Description.Property(name, described(entry.getValue())));
            } catch (Misfit misfit) {
                throw misfit.under(name);
            }
        }
        return shallow(() -> new Description.Properties(properties));
    }

    private static Description shallow(java.util.function.Supplier<Description> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException tooDeep) {
            throw new Misfit("lies deeper than " + Description.MAX_DEPTH + " levels", tooDeep);
        }
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return Description.properties();
    }
}

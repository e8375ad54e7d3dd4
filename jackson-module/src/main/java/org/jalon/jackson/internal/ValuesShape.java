package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.Description;
import org.jalon.Values;

/** Named values: an object of whole numbers, texts, flags and lists of whole numbers. */
final class ValuesShape extends Shape<Values> {

    @Override
    public void write(Values values, Sink sink) throws IOException {
        sink.beginObject();
        if (!values.isEmpty()) {
            for (Map.Entry<String, Object> entry : values.asMap().entrySet()) {
                sink.name(entry.getKey());
                writeValue(entry.getValue(), sink);
            }
        }
        sink.endObject();
    }

    private static void writeValue(Object value, Sink sink) throws IOException {
        if (value instanceof Long number) {
            sink.number(number);
        } else if (value instanceof Boolean flag) {
            sink.flag(flag);
        } else if (value instanceof List<?> numbers) {
            sink.beginArray();
            for (Object number : numbers) {
                sink.number((Long) number);
            }
            sink.endArray();
        } else {
            sink.text((String) value);
        }
    }

    @Override
    Values read(Object node) {
        if (!(node instanceof Map<?, ?> properties)) {
            throw new Misfit("must be an object");
        }
        Values values = Values.none();
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            String name = (String) property.getKey();
            try {
                values = with(values, name, property.getValue());
            } catch (IllegalArgumentException misnamed) {
                throw new Misfit("must be a name of letters, digits, dots, dashes and underscores", misnamed)
                        .under(name);
            } catch (Misfit misfit) {
                throw misfit.under(name);
            }
        }
        return values;
    }

    private static Values with(Values values, String name, Object value) {
        if (value instanceof Long number) {
            return values.with(name, number);
        }
        if (value instanceof String text) {
            return values.with(name, text);
        }
        if (value instanceof Boolean flag) {
            return values.with(name, flag);
        }
        if (value instanceof List<?> list) {
            return values.with(name, numbers(list));
        }
        throw new Misfit("must be a whole number, a text, true, false or a list of whole numbers");
    }

    private static List<Long> numbers(List<?> list) {
        List<Long> numbers = new ArrayList<>(list.size());
        for (Object item : list) {
            if (!(item instanceof Long number)) {
                throw new Misfit("must be a whole number of 64 bits").under(numbers.size());
            }
            numbers.add(number);
        }
        return numbers;
    }

    @Override
    Values absent() {
        return Values.none();
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        Description.Properties value = Description.properties()
                .with(
                        "type",
                        List.of("integer", "string", "boolean", "array").stream()
                                .map(Description::of)
                                .toList())
                .with("items", Texts.schema("integer"));
        return Texts.schema("object")
                .with("propertyNames", Description.properties().with("pattern", "^[A-Za-z0-9._-]{1,128}$"))
                .with("additionalProperties", value);
    }
}

package org.jalon.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.Description;
import org.jalon.Values;

/** {@link Values} as properties, each of its own type. */
final class ValuesDescription {

    private ValuesDescription() {}

    static Description of(Values values) {
        List<Description.Property> properties = new ArrayList<>();
        for (Map.Entry<String, Object> value : values.asMap().entrySet()) {
            properties.add(new Description.Property(value.getKey(), of(value.getValue())));
        }
        return new Description.Properties(properties);
    }

    private static Description of(Object value) {
        if (value instanceof Long number) {
            return Description.of(number);
        }
        if (value instanceof Boolean flag) {
            return Description.of(flag);
        }
        if (value instanceof List<?> numbers) {
            return Description.of(numbers.stream()
                    .map(number -> Description.of((long) number))
                    .toList());
        }
        return Description.of((String) value);
    }

    static Values read(Description.Properties properties) {
        Values values = Values.none();
        for (Description.Property property : properties.all()) {
            values = with(property.name(), property.value(), values);
        }
        return values;
    }

    private static Values with(String name, Description value, Values values) {
        if (value instanceof Description.Whole whole) {
            return values.with(name, whole.value());
        }
        if (value instanceof Description.YesNo flag) {
            return values.with(name, flag.value());
        }
        if (value instanceof Description.Text text) {
            return values.with(name, text.value());
        }
        if (value instanceof Description.Items list) {
            return values.with(
                    name, list.items().stream().map(ValuesDescription::number).toList());
        }
        throw new IllegalArgumentException("no value of an attribute");
    }

    private static long number(Description item) {
        if (item instanceof Description.Whole whole) {
            return whole.value();
        }
        throw new IllegalArgumentException("no number in a list of an attribute");
    }
}

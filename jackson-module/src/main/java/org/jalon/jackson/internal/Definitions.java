package org.jalon.jackson.internal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jalon.Description;

/** The schemas that others refer to, each named once. Not thread-safe. */
final class Definitions {

    private final SortedMap<String, Description.Properties> all = new TreeMap<>();

    /** A reference to the schema of that name, which is made when it is not there yet. */
    Description.Properties reference(String name, Supplier<Description.Properties> schema) {
        if (!all.containsKey(name)) {
            all.put(name, Description.properties());
            all.put(name, schema.get());
        }
        return Description.properties().with("$ref", "#/$defs/" + name);
    }

    /** All of them by name, in order, as a property of a schema; none when there are none. */
    Description.Properties asProperty() {
        Description.Properties written = Description.properties();
        for (Map.Entry<String, Description.Properties> entry : all.entrySet()) {
            written = written.with(entry.getKey(), entry.getValue());
        }
        return all.isEmpty() ? written : Description.properties().with("$defs", written);
    }
}

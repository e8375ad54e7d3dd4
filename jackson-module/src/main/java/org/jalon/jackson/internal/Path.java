package org.jalon.jackson.internal;

import java.util.List;
import java.util.Set;
import org.jalon.Description;

/** Where something stands in a tree of data: names of properties and places in lists. */
record Path(List<Object> steps) {

    static Path of(Object... steps) {
        return new Path(List.of(steps));
    }

    Description in(Description tree) {
        Description found = tree;
        for (Object step : steps) {
            found = step instanceof Integer place
                    ? ((Description.Items) found).items().get(place)
                    : ((Description.Properties) found).find((String) step).orElseThrow();
        }
        return found;
    }

    /** The properties of those names; the others are passed over. */
    static Description.Properties only(Set<String> names, Description tree) {
        return new Description.Properties(all(tree).stream()
                .filter(property -> names.contains(property.name()))
                .toList());
    }

    static Description.Properties without(String name, Description tree) {
        return new Description.Properties(all(tree).stream()
                .filter(property -> !property.name().equals(name))
                .toList());
    }

    /** With that property in place of one of the same name. */
    static Description.Properties with(Description tree, String name, Description value) {
        return without(name, tree).with(name, value);
    }

    static Description.Properties joined(Description.Properties first, Description.Properties second) {
        Description.Properties joined = first;
        for (Description.Property property : second.all()) {
            joined = joined.with(property.name(), property.value());
        }
        return joined;
    }

    private static List<Description.Property> all(Description tree) {
        if (tree instanceof Description.Properties properties) {
            return properties.all();
        }
        throw new Misfit("must be an object");
    }
}

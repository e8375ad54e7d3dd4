package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jalon.Description;

/** A list, or a set in a stable order. */
final class ListShape extends Shape<Object> {

    private final Shape<Object> items;
    private final Function<List<Object>, Object> collect;
    private final boolean isSet;

    private ListShape(Shape<Object> items, Function<List<Object>, Object> collect, boolean isSet) {
        this.items = items;
        this.collect = collect;
        this.isSet = isSet;
    }

    static ListShape list(Shape<Object> items) {
        return new ListShape(items, List::copyOf, false);
    }

    static ListShape set(Shape<Object> items) {
        return new ListShape(items, LinkedHashSet::new, true);
    }

    static ListShape sortedSet(Shape<Object> items) {
        return new ListShape(items, TreeSet::new, true);
    }

    @Override
    public void write(Object value, Sink sink) throws IOException {
        sink.beginArray();
        for (Object item : isSet ? ordered((Collection<?>) value) : (Collection<?>) value) {
            items.write(item, sink);
        }
        sink.endArray();
    }

    /** In the natural order of items; all that stand in sets have one. */
    private static Collection<?> ordered(Collection<?> set) {
        return set instanceof SortedSet ? set : new TreeSet<>(set);
    }

    @Override
    Object read(Object node) {
        if (!(node instanceof List<?> list)) {
            throw new Misfit("must be a list");
        }
        List<Object> read = new ArrayList<>(list.size());
        for (Object item : list) {
            try {
                read.add(items.read(item));
            } catch (Misfit misfit) {
                throw misfit.under(read.size());
            }
        }
        return collect.apply(read);
    }

    @Override
    Object absent() {
        return collect.apply(List.of());
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        Description.Properties schema = Texts.schema("array").with("items", items.schema(definitions));
        return isSet ? schema.with("uniqueItems", true) : schema;
    }
}

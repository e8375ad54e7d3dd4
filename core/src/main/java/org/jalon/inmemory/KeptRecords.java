package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.record.RecordType;
import org.jalon.record.Records;
import org.jspecify.annotations.Nullable;

/** Wholes by type and key, as they are. */
final class KeptRecords implements Records {

    private final Undo undo;
    private final Map<String, NavigableMap<String, Object>> byType = new HashMap<>();

    KeptRecords(Undo undo) {
        this.undo = undo;
    }

    @Override
    public <T> Optional<T> find(RecordType<T> type, String key) {
        Object kept = of(type).get(key);
        return kept == null ? Optional.empty() : Optional.of(as(kept));
    }

    @Override
    public <T> void save(RecordType<T> type, String key, T value) {
        put(type, key, value);
    }

    @Override
    public void remove(RecordType<?> type, String key) {
        put(type, key, null);
    }

    private void put(RecordType<?> type, String key, @Nullable Object value) {
        NavigableMap<String, Object> all = of(type);
        Object before = value == null ? all.remove(key) : all.put(key, value);
        undo.with(() -> {
            if (before == null) {
                all.remove(key);
            } else {
                all.put(key, before);
            }
        });
    }

    @Override
    public <T> List<T> page(RecordType<T> type, @Nullable String after, int limit) {
        NavigableMap<String, Object> all = of(type);
        Collection<Object> rest =
                after == null ? all.values() : all.tailMap(after, false).values();
        List<T> page = new ArrayList<>();
        for (Object one : rest) {
            if (page.size() == limit) {
                break;
            }
            page.add(as(one));
        }
        return page;
    }

    private NavigableMap<String, Object> of(RecordType<?> type) {
        return byType.computeIfAbsent(type.name(), name -> new TreeMap<>());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // save() is the only way in
    private static <T> T as(Object kept) {
        return (T) kept;
    }
}

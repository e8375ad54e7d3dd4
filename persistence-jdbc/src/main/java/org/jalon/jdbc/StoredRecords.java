package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Description;
import org.jalon.record.RecordType;
import org.jalon.record.Records;
import org.jspecify.annotations.Nullable;

/** Wholes under a type and a key, as texts. */
final class StoredRecords implements Records, Unit.Waiting {

    private final Unit unit;

    /** As they are for this unit; present and empty for what is known not to be there. */
    private final Map<Key, Optional<String>> known = new HashMap<>();

    /** What this unit changed and did not send; absent values are to be deleted. */
    private final Map<Key, Optional<String>> waiting = new LinkedHashMap<>();

    private record Key(String type, String key) {}

    StoredRecords(Unit unit) {
        this.unit = unit;
    }

    @Override
    public <T> Optional<T> find(RecordType<T> type, String key) {
        return known.computeIfAbsent(new Key(type.name(), key), this::stored).map(text -> read(type, text));
    }

    private Optional<String> stored(Key key) {
        String text = "select content from " + unit.table("record")
                + " where community_id = ? and type = ? and record_key = ?"
                + unit.sql().decisive();
        return unit.sql()
                .first(
                        text,
                        params -> params.uuid(unit.community().value())
                                .text(key.type())
                                .text(kept(key.key())),
                        row -> KeptText.read(row.text("content")));
    }

    @Override
    public <T> void save(RecordType<T> type, String key, T value) {
        put(type, key, Optional.of(type.write().apply(value).encode()));
    }

    @Override
    public void remove(RecordType<?> type, String key) {
        put(type, key, Optional.empty());
    }

    private void put(RecordType<?> type, String key, Optional<String> text) {
        unit.revision();
        known.put(new Key(type.name(), key), text);
        waiting.put(new Key(type.name(), key), text);
    }

    @Override
    public <T> List<T> page(RecordType<T> type, @Nullable String after, int limit) {
        String text = "select content from " + unit.table("record")
                + " where community_id = ? and type = ?" + (after == null ? "" : " and record_key > ?")
                + " order by record_key limit ?";
        return unit.settled()
                .query(
                        text,
                        params -> {
                            params.uuid(unit.community().value()).text(type.name());
                            (after == null ? params : params.text(kept(after))).integer(limit);
                        },
                        row -> read(type, KeptText.read(row.text("content"))));
    }

    @Override
    public void send() {
        Map<Key, String> saved = new LinkedHashMap<>();
        waiting.forEach((key, text) -> text.ifPresent(present -> saved.put(key, present)));
        List<Key> removed = waiting.entrySet().stream()
                .filter(change -> change.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        waiting.clear();
        unit.sql()
                .batch(
                        unit.dialect()
                                .upsert(
                                        unit.table("record"),
                                        List.of("community_id", "type", "record_key"),
                                        List.of("content"),
                                        List.of()),
                        saved.entrySet(),
                        (params, change) -> bind(params, change.getKey()).text(KeptText.of(change.getValue())));
        unit.sql()
                .batch(
                        "delete from " + unit.table("record")
                                + " where community_id = ? and type = ? and record_key = ?",
                        removed,
                        this::bind);
    }

    private Params bind(Params params, Key key) throws SQLException {
        return params.uuid(unit.community().value()).text(key.type()).text(kept(key.key()));
    }

    private String kept(String key) {
        return unit.dialect().order().kept(key);
    }

    private static <T> T read(RecordType<T> type, String text) {
        return type.read().apply(Description.decode(text));
    }
}

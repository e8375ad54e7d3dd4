package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;
import org.jalon.record.Marks;
import org.jspecify.annotations.Nullable;

/** What members put on something. */
final class StoredMarks implements Marks, Unit.Waiting {

    private static final String COLUMNS = "select type, target, member_id, since_s, since_n, details from ";

    private final Unit unit;

    /** As they are for this unit; present and empty for what is known not to be there. */
    private final Map<Key, Optional<Mark>> known = new HashMap<>();

    /** What this unit changed and did not send; absent values are to be deleted. */
    private final Map<Key, Optional<Mark>> waiting = new LinkedHashMap<>();

    private record Key(String type, String target, MemberId member) {

        static Key of(Mark mark) {
            return new Key(mark.type(), mark.target(), mark.member());
        }
    }

    StoredMarks(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Mark> find(String type, String target, MemberId member) {
        return known.computeIfAbsent(new Key(type, target, member), this::stored);
    }

    @Override
    public void prefetch(String type, String target, Collection<MemberId> members) {
        Map<String, Key> unknown = new LinkedHashMap<>();
        for (MemberId member : members) {
            Key key = new Key(type, target, member);
            if (!known.containsKey(key)) {
                unknown.put(kept(member.value()), key);
            }
        }
        List<Mark> found = unit.sql()
                .queryAmong(
                        unknown.keySet(),
                        "member_id",
                        among -> COLUMNS + unit.table("mark")
                                + " where community_id = ? and type = ? and target = ? and " + among
                                + unit.sql().decisive(),
                        (params, some) -> params.uuid(unit.community().value())
                                .text(type)
                                .text(kept(target))
                                .texts(some),
                        this::mark);
        unknown.values().forEach(key -> known.put(key, Optional.empty()));
        found.forEach(mark -> known.put(Key.of(mark), Optional.of(mark)));
    }

    private Optional<Mark> stored(Key key) {
        String text = COLUMNS + unit.table("mark")
                + " where community_id = ? and type = ? and target = ? and member_id = ?"
                + unit.sql().decisive();
        return unit.sql().first(text, params -> bind(params, key), this::mark);
    }

    @Override
    public void save(Mark mark) {
        put(Key.of(mark), Optional.of(mark));
    }

    @Override
    public void remove(String type, String target, MemberId member) {
        put(new Key(type, target, member), Optional.empty());
    }

    private void put(Key key, Optional<Mark> mark) {
        unit.revision();
        known.put(key, mark);
        waiting.put(key, mark);
    }

    @Override
    public long count(String type, String target) {
        String text = "select count(*) as number from " + unit.table("mark")
                + " where community_id = ? and type = ? and target = ?";
        return unit.settled()
                .first(
                        text,
                        params ->
                                params.uuid(unit.community().value()).text(type).text(kept(target)),
                        row -> row.number("number"))
                .orElse(0L);
    }

    @Override
    public List<Mark> on(String type, String target, @Nullable MemberId after, int limit) {
        return page(type, "target", target, "member_id", after == null ? null : after.value(), limit);
    }

    @Override
    public List<Mark> of(String type, MemberId member, @Nullable String after, int limit) {
        return page(type, "member_id", member.value(), "target", after, limit);
    }

    private List<Mark> page(String type, String column, String value, String order, @Nullable String after, int limit) {
        String text = COLUMNS + unit.table("mark") + " where community_id = ? and type = ? and " + column + " = ?"
                + (after == null ? "" : " and " + order + " > ?") + " order by " + order + " limit ?";
        return unit.settled()
                .query(
                        text,
                        params -> {
                            params.uuid(unit.community().value()).text(type).text(kept(value));
                            (after == null ? params : params.text(kept(after))).integer(limit);
                        },
                        this::mark);
    }

    @Override
    public void send() {
        Map<Key, Mark> saved = new LinkedHashMap<>();
        waiting.forEach((key, mark) -> mark.ifPresent(present -> saved.put(key, present)));
        List<Key> removed = waiting.entrySet().stream()
                .filter(change -> change.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        waiting.clear();
        unit.sql()
                .batch(
                        unit.dialect()
                                .upsert(
                                        unit.table("mark"),
                                        List.of("community_id", "type", "target", "member_id"),
                                        List.of("since_s", "since_n", "details"),
                                        List.of()),
                        saved.entrySet(),
                        (params, change) -> bind(params, change.getKey())
                                .moment(change.getValue().since())
                                .text(KeptText.of(change.getValue().details().encode())));
        unit.sql()
                .batch(
                        "delete from " + unit.table("mark")
                                + " where community_id = ? and type = ? and target = ? and member_id = ?",
                        removed,
                        this::bind);
    }

    private Params bind(Params params, Key key) throws SQLException {
        return params.uuid(unit.community().value())
                .text(key.type())
                .text(kept(key.target()))
                .text(kept(key.member().value()));
    }

    private Mark mark(Row row) throws SQLException {
        return new Mark(
                row.text("type"),
                read(row.text("target")),
                new MemberId(read(row.text("member_id"))),
                row.moment("since"),
                Values.decode(KeptText.read(row.text("details"))));
    }

    private String kept(String text) {
        return unit.dialect().order().kept(text);
    }

    private String read(String kept) {
        return unit.dialect().order().read(kept);
    }
}

package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jalon.recognition.rule.AwardKind;

/**
 * Keeps count of how many members have how many points, so that a rank is a sum of few rows: level 0 has a node for each number of
 * points that somebody has; a node of the next level stands for 256 of the level below. A node that nobody is in any more stays, and counts nothing.
 */
final class BoardNodes {

    static final int LEVELS = 8;
    static final int BITS_PER_LEVEL = 8;

    private final Unit unit;

    /** By how many the members with so many points have become more. */
    private final Map<AwardKind, Map<Long, Long>> moved = new LinkedHashMap<>();

    /** A node, and by how much it changes. */
    private record Change(AwardKind kind, int level, long node, long members, long totals) {
        Change plus(Change other) {
            return new Change(kind, level, node, members + other.members, totals + other.totals);
        }

        boolean isNone() {
            return members == 0 && totals == 0;
        }
    }

    /** Identifies a node within a kind. */
    private record Node(int level, long node) {}

    BoardNodes(Unit unit) {
        this.unit = unit;
    }

    /** A member of that board moves from so many points to so many; not above 0 is not on it. */
    void move(AwardKind kind, long before, long after) {
        Map<Long, Long> members = moved.computeIfAbsent(kind, same -> new HashMap<>());
        if (before > 0) {
            members.merge(before, -1L, Long::sum);
        }
        if (after > 0) {
            members.merge(after, 1L, Long::sum);
        }
    }

    void send() {
        List<Change> changes = new ArrayList<>();
        moved.forEach((kind, members) -> {
            members.values().removeIf(change -> change == 0);
            changes.addAll(changes(kind, members));
        });
        moved.clear();
        write(changes);
    }

    private List<Change> changes(AwardKind kind, Map<Long, Long> members) {
        Map<Long, Long> before = members(kind, members.keySet());
        Map<Node, Change> changes = new LinkedHashMap<>();
        members.forEach((points, more) -> {
            long had = before.getOrDefault(points, 0L);
            long totals = (had + more > 0 ? 1L : 0L) - (had > 0 ? 1L : 0L);
            for (int level = 0; level < LEVELS; level++) {
                long node = points >> (BITS_PER_LEVEL * level);
                changes.merge(new Node(level, node), new Change(kind, level, node, more, totals), Change::plus);
            }
        });
        return changes.values().stream().filter(change -> !change.isNone()).toList();
    }

    private Map<Long, Long> members(AwardKind kind, Iterable<Long> points) {
        List<Long> keys = new ArrayList<>();
        points.forEach(keys::add);
        Map<Long, Long> members = new HashMap<>();
        Chunks.ask(keys, Among.MANY, some -> members(kind, some))
                .forEach(found -> members.put(found.node(), found.members()));
        return members;
    }

    private List<Change> members(AwardKind kind, List<Long> points) {
        String text = "select node, members, totals from " + unit.table("board_node")
                + " where community_id = ? and kind = ? and level = 0 and node in ("
                + Upserts.marks(Union.length(points.size())) + ")" + unit.sql().decisive();
        return unit.sql()
                .query(
                        text,
                        params -> {
                            params.uuid(unit.community().value()).text(kind.token());
                            for (int i = 0; i < Union.length(points.size()); i++) {
                                params.number(points.get(Math.min(i, points.size() - 1)));
                            }
                        },
                        row -> new Change(kind, 0, row.number("node"), row.number("members"), row.number("totals")));
    }

    private void write(List<Change> changes) {
        String upsert = unit.dialect()
                .upsert(
                        unit.table("board_node"),
                        List.of("community_id", "kind", "level", "node"),
                        List.of(),
                        List.of("members", "totals"));
        UUID community = unit.community().value();
        unit.sql()
                .batch(
                        upsert,
                        changes,
                        (params, change) -> params.uuid(community)
                                .text(change.kind().token())
                                .integer(change.level())
                                .number(change.node())
                                .number(change.members())
                                .number(change.totals()));
    }

    void deleteAll() {
        unit.sql()
                .update(
                        "delete from " + unit.table("board_node") + " where community_id = ?",
                        params -> params.uuid(unit.community().value()));
    }
}

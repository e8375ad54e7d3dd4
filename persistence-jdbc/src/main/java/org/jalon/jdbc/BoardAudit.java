package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.recognition.rule.AwardKind;

/** Counts the members of a board one by one, and holds the nodes that it counts by against that. */
record BoardAudit(Unit unit, AwardKind points) {

    private static final Comparator<Node> ORDER =
            Comparator.comparingInt(Node::level).thenComparingLong(Node::node);

    private static final Count NOBODY = new Count(0, 0);

    private record Node(int level, long node) {}

    private record Count(long members, long totals) {
        Count plus(Count other) {
            return new Count(members + other.members, totals + other.totals);
        }
    }

    private record Found(Node node, Count count) {}

    /** A sentence for each node that is wrong. */
    List<String> faults() {
        SortedMap<Node, Count> counted = counted();
        List<String> faults = new ArrayList<>();
        for (Found kept : kept()) {
            Count count = counted.remove(kept.node());
            if (!kept.count().equals(count == null ? NOBODY : count)) {
                faults.add(fault(kept.node(), kept.count().toString(), String.valueOf(count)));
            }
        }
        counted.forEach((node, count) -> faults.add(fault(node, "nothing", count.toString())));
        return faults;
    }

    private static String fault(Node node, String kept, String counted) {
        return "level " + node.level() + ", node " + node.node() + " of the board keeps " + kept + ", counted are "
                + counted;
    }

    private SortedMap<Node, Count> counted() {
        String text = "select balance, count(*) as members from " + unit.table("account")
                + " where community_id = ? and kind = ? and subject_type = 'MEMBER' and balance > 0 group by balance";
        SortedMap<Node, Count> counted = new TreeMap<>(ORDER);
        unit.sql()
                .query(
                        text,
                        this::bind,
                        row -> new Found(new Node(0, row.number("balance")), new Count(row.number("members"), 1)))
                .forEach(total -> add(total, counted));
        return counted;
    }

    private static void add(Found total, SortedMap<Node, Count> counted) {
        for (int level = 0; level < BoardNodes.LEVELS; level++) {
            Node node = new Node(level, total.node().node() >> (level * BoardNodes.BITS_PER_LEVEL));
            counted.merge(node, total.count(), Count::plus);
        }
    }

    private List<Found> kept() {
        String text = "select level, node, members, totals from " + unit.table("board_node")
                + " where community_id = ? and kind = ? order by level, node";
        return unit.sql()
                .query(
                        text,
                        this::bind,
                        row -> new Found(
                                new Node(row.integer("level"), row.number("node")),
                                new Count(row.number("members"), row.number("totals"))));
    }

    private void bind(Params params) throws SQLException {
        params.uuid(unit.community().value()).text(points.token());
    }
}

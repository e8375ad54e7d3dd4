package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;

/** Questions about what members have of one kind of points. */
record TotalRows(Unit unit, AwardKind points) {

    /** The condition that an entry's moment lies in a span, see {@link #bindSpan}. */
    static final String IN_SPAN = " and occurred_s >= ? and (occurred_s > ? or occurred_n >= ?)"
            + " and occurred_s <= ? and (occurred_s < ? or occurred_n < ?)";

    private static final String BOARD_ORDER = " order by balance desc, reached_s, reached_n, subject_id limit ?";
    private static final String OPPOSITE_ORDER =
            " order by balance, reached_s desc, reached_n desc, subject_id desc limit ?";

    /** How many members, and how many different totals they have. */
    record Count(long members, long totals) {}

    List<Total> first(int most) {
        return totals(" and balance > 0" + BOARD_ORDER, params -> params.integer(most));
    }

    Optional<Total> of(MemberId member) {
        return totals(" and subject_id = ? and balance > 0", params -> params.text(kept(member))).stream()
                .findFirst();
    }

    /** Of those with as many points, the ones before that one, the nearest first. */
    List<Total> tiedBefore(Total one, int most) {
        return totals(
                tied("<") + OPPOSITE_ORDER, params -> bindTied(params, one).integer(most));
    }

    List<Total> tiedAfter(Total one, int most) {
        return totals(tied(">") + BOARD_ORDER, params -> bindTied(params, one).integer(most));
    }

    /** Those with more points, the nearest first. */
    List<Total> above(long limit, int most) {
        return totals(
                " and balance > ?" + OPPOSITE_ORDER,
                params -> params.number(limit).integer(most));
    }

    List<Total> below(long limit, int most) {
        return totals(
                " and balance < ? and balance > 0" + BOARD_ORDER,
                params -> params.number(limit).integer(most));
    }

    private static String tied(String order) {
        return " and balance = ? and (reached_s, reached_n, subject_id) " + order + " (?, ?, ?)";
    }

    private Params bindTied(Params params, Total one) throws SQLException {
        return params.number(one.points()).moment(one.reachedAt()).text(kept(one.member()));
    }

    private String kept(MemberId member) {
        return unit.dialect().order().kept(member.value());
    }

    long countTiedBefore(Total one) {
        return unit.sql()
                .first(
                        "select count(*) as members from " + accounts() + tied("<"),
                        params -> bindTied(bind(params), one),
                        row -> row.number("members"))
                .orElse(0L);
    }

    private List<Total> totals(String condition, Params.Binder more) {
        return unit.sql()
                .query(
                        "select subject_id, balance, reached_s, reached_n from " + accounts() + condition,
                        params -> more.bind(bind(params)),
                        row -> new Total(
                                new MemberId(unit.dialect().order().read(row.text("subject_id"))),
                                row.number("balance"),
                                row.moment("reached")));
    }

    private String accounts() {
        return unit.table("account") + " where community_id = ? and kind = ? and subject_type = 'MEMBER'";
    }

    private Params bind(Params params) throws SQLException {
        return params.uuid(unit.community().value()).text(points.token());
    }

    /** Those with more points, counted by the nodes beside the way from those points up to the root. */
    Count above(long limit) {
        String nodes = "select members, totals from " + unit.table("board_node")
                + " where community_id = ? and kind = ? and level = ? and node between ? and ?";
        List<String> levels = new ArrayList<>();
        for (int level = 0; level < BoardNodes.LEVELS; level++) {
            levels.add(nodes);
        }
        String text = "select coalesce(sum(members), 0) as members, coalesce(sum(totals), 0) as totals from ("
                + String.join(" union all ", levels) + ") beside";
        return unit.sql()
                .first(
                        text,
                        params -> {
                            for (int level = 0; level < BoardNodes.LEVELS; level++) {
                                bindSiblings(bind(params), level, limit >> (level * BoardNodes.BITS_PER_LEVEL));
                            }
                        },
                        row -> new Count(row.number("members"), row.number("totals")))
                .orElseThrow();
    }

    /** The nodes of that level under the same parent, which come after that one. */
    private static void bindSiblings(Params params, int level, long node) throws SQLException {
        long last = node | ((1 << BoardNodes.BITS_PER_LEVEL) - 1);
        params.integer(level).number(node + 1).number(last);
    }

    static Params bindSpan(Params params, Window.Span span) throws SQLException {
        return params.number(span.from().getEpochSecond())
                .moment(span.from())
                .number(span.until().getEpochSecond())
                .moment(span.until());
    }

    /** Of what stands and occurred in that span; in no order. */
    List<Total> within(Window.Span span) {
        String condition = "community_id = ? and kind = ? and subject_type = 'MEMBER'" + IN_SPAN;
        return unit.sql()
                .query(
                        Standing.select(unit.table("entry"), condition, "") + " having sum(amount) > 0",
                        params -> bindSpan(bind(params), span),
                        row -> new Total(
                                new MemberId(row.text("subject_id")), Standing.balance(row), Standing.latest(row)));
    }
}

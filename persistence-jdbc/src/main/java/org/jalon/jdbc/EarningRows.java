package org.jalon.jdbc;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.recognition.board.Earning;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;

/** What subjects have of one kind that occurred in a span, added up per moment. */
record EarningRows(Unit unit, AwardKind points, Window.Span span) {

    List<Earning> of(Collection<Subject> subjects) {
        Map<SubjectType, List<String>> byType = subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Subject::type, Collectors.mapping(subject -> KeptText.of(subject.id()), Collectors.toList())));
        List<Earning> all = new ArrayList<>();
        byType.forEach((type, ids) -> all.addAll(of(type, ids)));
        return all;
    }

    private List<Earning> of(SubjectType type, List<String> ids) {
        return unit.sql()
                .queryAmong(
                        ids,
                        "subject_id",
                        this::select,
                        (params, some) -> TotalRows.bindSpan(
                                params.uuid(unit.community().value())
                                        .text(points.token())
                                        .text(type.name())
                                        .texts(some),
                                span),
                        row -> earning(row, type));
    }

    /** What was taken back occurred when its reversal did, so that both come to nothing; see {@link Standing}. */
    private String select(String among) {
        return "select subject_id, occurred_s, occurred_n, sum(amount) as amount from " + unit.table("entry")
                + " where community_id = ? and kind = ? and subject_type = ? and " + among + TotalRows.IN_SPAN
                + " group by subject_id, occurred_s, occurred_n"
                + " having sum(case when reverses is null then 1 else -1 end) > 0";
    }

    private static Earning earning(Row row, SubjectType type) throws SQLException {
        Subject subject = new Subject(type, KeptText.read(row.text("subject_id")));
        return new Earning(subject, new BigDecimal(row.text("amount")).longValueExact(), row.moment("occurred"));
    }
}

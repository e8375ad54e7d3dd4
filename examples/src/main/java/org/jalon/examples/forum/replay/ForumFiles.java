package org.jalon.examples.forum.replay;

import static java.time.ZoneOffset.UTC;
import static org.jalon.examples.report.Csv.field;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jalon.examples.report.Csv;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;

/** The result as tables for other programs. */
final class ForumFiles {

    private ForumFiles() {}

    /** Everybody with points, in the order of the leaderboard. */
    static Csv leaderboard(ForumResult result) {
        return Csv.of(
                result.standings(),
                field("rank", Standing::rank),
                field("member", Standing::member),
                field("points", Standing::points),
                field("replies", it -> result.repliesOf(it.member().value())),
                field("staff", it -> result.staff().includes(it.member().value()) ? "yes" : "no"));
    }

    /** Every award, in the order of members, then of badges, then of days. */
    static Csv badges(ForumResult result) {
        List<Award> awards = result.badges().stream()
                .sorted(Comparator.<Award, String>comparing(it -> it.subject().id())
                        .thenComparing(it -> it.kind().name())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return Csv.of(
                awards,
                field("member", it -> it.subject().id()),
                field("badge", it -> it.kind().name()),
                field("awarded_on", it -> LocalDate.ofInstant(it.occurredAt(), UTC)));
    }
}

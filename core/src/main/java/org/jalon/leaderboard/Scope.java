package org.jalon.leaderboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Earned;
import org.jalon.recognition.board.Earning;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/**
 * What a leaderboard counts.
 *
 * @param span when it occurred; empty for all time
 * @param members whose it is; empty for everybody's
 */
record Scope(Optional<Window.Span> span, Optional<Collection<MemberId>> members) {

    /** Of everybody it is what the store keeps at hand; of some, what they earned is added up. */
    Totals totals(AwardKind points, Session session) {
        return members.map(some -> totals(points, some, session))
                .orElseGet(() -> span.map(when -> session.boards().within(points, when))
                        .orElseGet(() -> session.boards().allTime(points)));
    }

    private Totals totals(AwardKind points, Collection<MemberId> some, Session session) {
        List<Subject> subjects = some.stream().map(Subject::member).toList();
        Map<Subject, Earned> earned = new HashMap<>();
        for (Earning one : session.boards().earned(points, span.orElseGet(Window.Span::always), subjects)) {
            earned.merge(one.subject(), Earned.none().plus(one), (sum, more) -> sum.plus(one));
        }
        return Totals.of(
                some.stream().flatMap(member -> total(member, earned).stream()).toList());
    }

    private static Optional<Total> total(MemberId member, Map<Subject, Earned> earned) {
        return Optional.ofNullable(earned.get(Subject.member(member)))
                .filter(Earned::isPositive)
                .map(sum -> new Total(member, sum.points(), sum.latest()));
    }
}

package org.jalon.moderation.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jalon.Session;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.review.Consequences;
import org.jalon.moderation.review.ContentStatus;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewDecision;
import org.jalon.moderation.review.ReviewItem;

/**
 * Settles reports when moderators decide: who was right goes on the reporters' records, but of who decides; what was reported counts no more for thread
 * and author; and what it brought about ends, when moderators do not agree and what else is reported is not enough for it. Thread-safe.
 */
public final class Reckoning implements Consequences {

    @Override
    public void decided(ReviewItem item, Situation situation) {
        Session session = situation.session();
        ReviewDecision decision = item.decision().orElseThrow();
        for (ReportMark mark : ReportMark.on(item.content(), session)) {
            SortedMap<String, ReportMark.Report> open = mark.open();
            if (!open.isEmpty()) {
                mark.decidedIn(item.version()).save(situation);
                learn(mark.reporter(), decision, open.size(), situation);
                heat(item, mark.reporter(), open, -1, situation);
            }
        }
        if (item.grounds().reporters() > 0 && decision.action() != ReviewAction.IGNORE) {
            new PastCases(session).keep(item, decision.at(), decision.action().agreesWithReports());
        }
        boolean agreed = decision.action().agreesWithReports();
        List<Settlement.Lifted> lifted = agreed ? List.of() : lift(item, situation);
        session.records().save(Settlement.TYPE, item.id().toString(), new Settlement(lifted));
    }

    @Override
    public void undone(ReviewItem item, Situation situation) {
        Session session = situation.session();
        ReviewDecision decision = item.decision().orElseThrow();
        for (ReportMark mark : ReportMark.on(item.content(), session)) {
            SortedMap<String, ReportMark.Report> those = mark.in(item.version());
            if (!those.isEmpty()) {
                mark.openedFrom(item.version()).save(situation);
                learn(mark.reporter(), decision, -those.size(), situation);
                heat(item, mark.reporter(), those, 1, situation);
            }
        }
        new PastCases(session).forget(item, decision.at());
        session.records()
                .find(Settlement.TYPE, item.id().toString())
                .ifPresent(settlement -> settlement.lifted().forEach(one -> bringBack(one, situation)));
        session.records().remove(Settlement.TYPE, item.id().toString());
    }

    private static void learn(MemberId reporter, ReviewDecision decision, int reports, Situation situation) {
        if (decision.action() == ReviewAction.IGNORE || decision.by().equals(reporter)) {
            return;
        }
        ReporterRecord record = Kept.reporter(reporter, situation.session());
        Kept.save(reporter, record.decided(decision.action().agreesWithReports(), reports), situation);
    }

    private static void heat(
            ReviewItem item,
            MemberId reporter,
            SortedMap<String, ReportMark.Report> reports,
            int sign,
            Situation situation) {
        Session session = situation.session();
        Instant now = situation.now();
        long weight =
                reports.values().stream().mapToLong(ReportMark.Report::weight).sum();
        long number =
                reports.values().stream().filter(report -> report.weight() > 0).count();
        if (number == 0) {
            return;
        }
        ThreadId thread = item.thread();
        if (thread != null) {
            Heat.of(thread, session).add(reporter, sign * number, sign * weight, now);
        }
        item.authors().forEach(author -> Heat.of(author, session).add(reporter, sign * number, sign * weight, now));
    }

    private static List<Settlement.Lifted> lift(ReviewItem item, Situation situation) {
        Session session = situation.session();
        ReportPolicy policy = Kept.policy(session);
        long usual = Kept.usualScore(policy, session);
        List<Settlement.Lifted> lifted = new ArrayList<>();
        ThreadId thread = item.thread();
        if (thread != null && !stands(policy.pause(), Heat.of(thread, session), usual)) {
            Effects.pause(thread, situation.now(), session)
                    .ifPresent(pause -> lifted.add(new Settlement.Lifted(true, thread.value(), pause)));
        }
        for (MemberId author : item.authors()) {
            if (!stands(policy.silence(), Heat.of(author, session), usual)) {
                Effects.silence(author, situation.now(), session)
                        .ifPresent(silence -> lifted.add(new Settlement.Lifted(false, author.value(), silence)));
            }
        }
        lifted.forEach(one -> end(one, situation));
        return lifted;
    }

    private static boolean stands(EffectRule rule, Heat heat, long usual) {
        return rule.fires(heat.score(), heat.reporters(), usual);
    }

    private static void end(Settlement.Lifted one, Situation situation) {
        situation.session().records().remove(one.type(), one.target());
        log(one, one.thread() ? "thread.resumed" : "member.unsilenced", situation);
    }

    private static void bringBack(Settlement.Lifted one, Situation situation) {
        situation.session().records().save(one.type(), one.target(), one.restraint());
        log(one, one.thread() ? "thread.paused" : "member.silenced", situation);
    }

    /** Ends it before its term, as a moderator says. */
    static void lift(Settlement.Lifted one, Situation situation) {
        situation.session().records().remove(one.type(), one.target());
        Journal.of(situation).append(draft(one, one.thread() ? "thread.resumed" : "member.unsilenced"));
    }

    private static void log(Settlement.Lifted one, String action, Situation situation) {
        Journal.automatic(situation.session(), situation.now()).append(draft(one, action));
    }

    private static LogDraft draft(Settlement.Lifted one, String action) {
        Optional<MemberId> member = one.thread() ? Optional.empty() : Optional.of(new MemberId(one.target()));
        LogTarget target =
                one.thread() ? LogTarget.of(LogTarget.Type.THREAD, one.target()) : LogTarget.of(LogTarget.Type.MEMBER);
        return LogDraft.done(action)
                .on(target)
                .concerning(member.orElse(null))
                .under(ContentStatus.REPORTS)
                .shownTo(Audience.PUBLIC);
    }
}

package org.jalon.moderation.report;

import static org.jalon.contribution.ContributionRefusal.UNKNOWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;
import static org.jalon.moderation.report.ReportRefusal.OWN_REPORT;
import static org.jalon.moderation.report.ReportRefusal.TOO_MANY_REPORTS;
import static org.jalon.moderation.report.ReportRefusal.UNKNOWN_REPORT_REASON;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ThreadId;
import org.jalon.community.Situation;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.review.ContentStatus;
import org.jalon.moderation.review.Docket;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Statuses;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** Takes reports in. Thread-safe. */
record Reporting(Docket docket, Statuses statuses, ModeratedContributions contributions, Firing firing) {

    Outcome<Reported> report(ReportDraft draft, Situation situation) {
        Session session = situation.session();
        ReportPolicy policy = Kept.policy(session);
        Optional<Contribution> known = contributions.find(draft.content(), session);
        if (known.isEmpty()) {
            return refused(UNKNOWN_CONTRIBUTION, "content", draft.content());
        }
        if (known.get().isWithdrawn()) {
            return refused(WITHDRAWN_CONTRIBUTION, "content", draft.content());
        }
        if (known.get().isOf(situation.who())) {
            return refused(OWN_REPORT, "content", draft.content());
        }
        if (!policy.reasons().containsKey(draft.reason())) {
            return refused(UNKNOWN_REPORT_REASON, "reason", draft.reason());
        }
        return report(known.get(), draft.reason(), policy, situation);
    }

    private Outcome<Reported> report(Contribution about, String reason, ReportPolicy policy, Situation situation) {
        Session session = situation.session();
        ReportMark before = ReportMark.of(about.content(), situation.who(), session);
        if (before.has(reason)) {
            return Outcome.accepted(new Reported(status(about, session), Set.of(), true));
        }
        ReporterRecord record = Kept.reporter(situation.who(), session);
        long today = LocalDate.ofInstant(situation.now(), situation.community().zone())
                .toEpochDay();
        if (record.on(today) >= policy.perDay()) {
            return refused(TOO_MANY_REPORTS, "member", situation.who());
        }
        long weight = weight(reason, record, policy, situation);
        boolean newReporter = weight > 0 && !before.weighs();
        ReviewItem item = docket.raise(about, grounds -> grounds.reported(reason, weight, newReporter), situation);
        before.with(reason, weight).save(situation);
        Kept.save(situation.who(), record.reporting(today), situation);
        heat(about, weight, situation);
        log(about, reason, weight, situation);
        Set<ReportEffect> fired = firing.fire(about, item, policy, situation);
        return Outcome.accepted(new Reported(status(about, session), fired, false));
    }

    private static long weight(String reason, ReporterRecord record, ReportPolicy policy, Situation situation) {
        ReportPolicy.Ladder ladder = policy.ladder();
        long level = ladder == null
                ? 0
                : situation.session().ledger().balance(Subject.member(situation.who()), AwardKind.level(ladder.name()));
        boolean staff = policy.staff().contains(situation.role());
        return Weighing.weight(level, staff, record, policy.reasons().getOrDefault(reason, 0L));
    }

    private static void heat(Contribution about, long weight, Situation situation) {
        Session session = situation.session();
        if (weight == 0) {
            return;
        }
        ThreadId thread = about.thread();
        if (thread != null) {
            Heat.of(thread, session).add(situation.who(), 1, weight, situation.now());
        }
        about.authors().forEach(author -> Heat.of(author, session).add(situation.who(), 1, weight, situation.now()));
    }

    private static void log(Contribution about, String reason, long weight, Situation situation) {
        Journal.of(situation)
                .append(LogDraft.done("content.reported")
                        .on(LogTarget.Type.CONTENT, about.content().value())
                        .concerning(about.authors().get(0))
                        .under(reason)
                        .with(Values.of("weight", weight)));
    }

    private ContentStatus status(Contribution about, Session session) {
        return statuses.of(about.content(), session).orElseThrow();
    }

    static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}

package org.jalon.moderation.submission;

import static org.jalon.contribution.ContributionRefusal.UNKNOWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;
import static org.jalon.moderation.submission.SubmissionRefusal.SILENCED;
import static org.jalon.moderation.submission.SubmissionRefusal.THREAD_PAUSED;

import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.Situation;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ContributionDraft;
import org.jalon.contribution.HeldContribution;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.measure.Conduct;
import org.jalon.moderation.report.Effects;
import org.jalon.moderation.review.ContentStatus;
import org.jalon.moderation.review.Deciding;
import org.jalon.moderation.review.Docket;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Statuses;
import org.jalon.moderation.review.Visibility;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screening;

/** Does what screenings say. Thread-safe. */
record Verdicts(ModeratedContributions contributions, Docket docket, Statuses statuses, Deciding deciding) {

    /** As urgent as ten points of reports. */
    private static final long URGENCY_OF_HELD = 1_000;

    private static final Screening SENT_BACK = Screening.ofPolicy(Verdict.HOLD, Reason.of("sent-back"));
    private static final Screening RESTRICTED = Screening.ofPolicy(Verdict.HOLD, Reason.of("restricted-author"));

    /** Refused: {@code withdrawn-contribution} for what a moderator turned down; {@code thread-paused}; {@code silenced}. */
    Outcome<Situation> mayBeSubmitted(ContributionDraft draft, Situation situation) {
        Session session = situation.session();
        ContentId content = draft.content();
        boolean removed = statuses.of(content, session)
                .filter(status -> status.visibility() == Visibility.REMOVED)
                .isPresent();
        if (removed) {
            return Outcome.refused(Refusal.because(WITHDRAWN_CONTRIBUTION, "content", content.value()));
        }
        ThreadId thread = draft.thread();
        if (thread != null && Effects.pause(thread, situation.now(), session).isPresent()) {
            return Outcome.refused(Refusal.because(THREAD_PAUSED, "thread", thread.value()));
        }
        return Effects.silence(situation.who(), situation.now(), session).isPresent()
                ? Outcome.refused(
                        Refusal.because(SILENCED, "member", situation.who().value()))
                : Outcome.accepted(situation);
    }

    /** Whether it is held, and a moderator decided that its author should edit it. */
    boolean isSentBack(ContentId content, Session session) {
        Optional<ReviewItem> known = docket.of(content, session);
        return known.isPresent() && !known.get().isOpen();
    }

    Outcome<Submitted> carryOut(ContributionDraft draft, Screening screening, Situation situation) {
        boolean back = contributions.held(draft.content(), situation.session()).isPresent();
        if (screening.verdict() == Verdict.REFUSE) {
            return Outcome.accepted(refused(draft, screening, situation));
        }
        if (screening.verdict() == Verdict.HOLD) {
            return hold(draft, screening, situation);
        }
        if (back) {
            return hold(draft, SENT_BACK, situation);
        }
        return Conduct.of(situation.who(), situation.session()).isHeldBack(draft.thread(), situation.now())
                ? hold(draft, RESTRICTED, situation)
                : publish(draft, screening, situation);
    }

    private Outcome<Submitted> publish(ContributionDraft draft, Screening screening, Situation situation) {
        return contributions
                .publish(draft, situation)
                .map(change -> new Submitted(screening, change.current(), change.alreadySo(), change.entries()));
    }

    private Outcome<Submitted> hold(ContributionDraft draft, Screening screening, Situation situation) {
        return contributions.hold(draft, situation).map(held -> {
            Contribution kept = held.contribution();
            ContentStatus status = new ContentStatus(Visibility.HELD, situation.now(), screening.rule());
            statuses.keep(kept.content(), status, situation.session());
            log("submission.held", draft, screening, situation);
            docket.raiseAnew(kept, grounds -> grounds.heldBy(screening.rule(), URGENCY_OF_HELD), situation);
            return new Submitted(screening, kept, false, List.of());
        });
    }

    /** Refused: {@code unknown-contribution} when nothing of that member's is held. */
    Outcome<Contribution> withdraw(ContentId content, Situation situation) {
        Session session = situation.session();
        Optional<Contribution> held = contributions
                .held(content, session)
                .map(HeldContribution::contribution)
                .filter(known -> known.isOf(situation.who()));
        held.ifPresent(known -> {
            contributions.drop(content, session);
            statuses.forget(content, session);
            withdrawn(known, situation);
            deciding.fulfilled(content, situation);
            docket.open(content, session).ifPresent(item -> docket.discard(item, situation));
        });
        return held.map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.because(UNKNOWN_CONTRIBUTION, "content", content.value())));
    }

    private static void withdrawn(Contribution known, Situation situation) {
        Journal.of(situation)
                .append(LogDraft.done("submission.withdrawn")
                        .on(LogTarget.Type.CONTENT, known.content().value())
                        .concerning(situation.who()));
    }

    private static Submitted refused(ContributionDraft draft, Screening screening, Situation situation) {
        log("submission.refused", draft, screening, situation);
        return Submitted.without(screening);
    }

    private static void log(String action, ContributionDraft draft, Screening screening, Situation situation) {
        String codes = String.join(
                " ", screening.reasons().stream().map(Reason::code).distinct().toList());
        Journal.automatic(situation.session(), situation.now())
                .append(LogDraft.done(action)
                        .on(LogTarget.Type.CONTENT, draft.content().value())
                        .concerning(situation.who())
                        .under(screening.rule())
                        .with(Values.none().with("reasons", codes))
                        .shownTo(Audience.PUBLIC));
    }
}

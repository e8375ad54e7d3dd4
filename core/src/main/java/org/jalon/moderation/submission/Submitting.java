package org.jalon.moderation.submission;

import java.time.Instant;
import java.util.List;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.community.Means;
import org.jalon.community.Situation;
import org.jalon.contribution.Change;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.review.Deciding;
import org.jalon.moderation.review.Docket;
import org.jalon.moderation.review.Statuses;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.Screening;
import org.jalon.record.Mark;

/** Takes submissions as far as they get. Thread-safe. */
public final class Submitting {

    private static final String ASKED = "asked-to-reconsider";
    private static final Screening UNSCREENED = Screening.ofPolicy(Verdict.PUBLISH, Reason.of("already-published"));

    private final ScreeningPolicies policies;
    private final ModeratedContributions contributions;
    private final KeptPast past;
    private final Verdicts verdicts;

    /** For {@link org.jalon.JalonBuilder}. */
    public Submitting(
            Means means,
            ScreeningPolicies policies,
            ModeratedContributions contributions,
            Docket docket,
            Statuses statuses,
            Deciding deciding) {
        this.policies = policies;
        this.contributions = contributions;
        this.past = new KeptPast(contributions, means.ids());
        this.verdicts = new Verdicts(contributions, docket, statuses, deciding);
    }

    Outcome<Contribution> withdraw(ContentId content, Situation situation) {
        return verdicts.withdraw(content, situation);
    }

    Outcome<Attempt> attempt(Manuscript manuscript, Attempt before, Situation situation) {
        ContentId content = manuscript.draft().content();
        Session session = situation.session();
        if (contributions.find(content, session).isPresent()) {
            return contributions.publish(manuscript.draft(), situation).map(change -> known(change, session));
        }
        if (contributions.held(content, session).isPresent() && !verdicts.isSentBack(content, session)) {
            return contributions
                    .heldAlready(manuscript.draft(), situation)
                    .map(held -> over(held.contribution(), session));
        }
        return verdicts.mayBeSubmitted(manuscript.draft(), situation)
                .flatMap(same -> screen(manuscript, before, situation));
    }

    private Outcome<Attempt> screen(Manuscript manuscript, Attempt before, Situation situation) {
        Attempt.Question earlier = before.question();
        Instant at = earlier == null ? situation.now() : earlier.submission().occurredAt();
        Screener screener = policies.of(situation.community());
        Attempt.Question question = question(manuscript, at, screener, situation);
        Screening screening = before.screening();
        if (screening != null && question.equals(earlier)) {
            return decide(manuscript, question, screening, situation);
        }
        return screener.callsOut()
                ? Outcome.accepted(Attempt.of(question, screener))
                : decide(manuscript, question, screener.screen(question.submission(), question.past()), situation);
    }

    private Attempt.Question question(Manuscript manuscript, Instant at, Screener screener, Situation situation) {
        Session session = situation.session();
        boolean asked = session.marks()
                .find(ASKED, manuscript.draft().content().value(), situation.who())
                .isPresent();
        return new Attempt.Question(
                manuscript.by(situation, asked, at), past.of(situation.who(), screener.lookback(), at, session));
    }

    private Outcome<Attempt> decide(
            Manuscript manuscript, Attempt.Question question, Screening screening, Situation situation) {
        Submission submission = question.submission();
        if (screening.verdict() == Verdict.RECONSIDER) {
            situation.session().marks().save(asked(submission));
            return Outcome.accepted(Attempt.over(Submitted.without(screening)));
        }
        return verdicts.carryOut(manuscript.draft(), screening, situation).map(submitted -> {
            remember(submission, submitted.screening(), situation);
            return Attempt.over(submitted);
        });
    }

    private void remember(Submission submission, Screening screening, Situation situation) {
        Session session = situation.session();
        ContentId content = submission.content();
        session.marks().remove(ASKED, content.value(), submission.author());
        session.records()
                .save(
                        KeptScreening.TYPE,
                        content.value(),
                        new KeptScreening(submission.author(), submission.occurredAt(), screening));
        past.keep(submission, policies.of(situation.community()).lookback(), session);
    }

    private static Mark asked(Submission submission) {
        return new Mark(
                ASKED, submission.content().value(), submission.author(), submission.occurredAt(), Values.none());
    }

    private static Attempt known(Change<Contribution> change, Session session) {
        return over(change.current(), session);
    }

    private static Attempt over(Contribution known, Session session) {
        Screening screening = session.records()
                .find(KeptScreening.TYPE, known.content().value())
                .map(KeptScreening::screening)
                .orElse(UNSCREENED);
        return Attempt.over(new Submitted(screening, known, true, List.of()));
    }
}

package org.jalon.moderation.submission;

import org.jalon.IdSource;
import org.jalon.community.Situation;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.review.Consequences;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewDecision;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.Past;

/** Remembers for the rules what moderators decided about authors. Thread-safe. */
public final class Judgements implements Consequences {

    private final ScreeningPolicies policies;
    private final KeptPast past;

    /** For {@link org.jalon.JalonBuilder}. */
    public Judgements(ScreeningPolicies policies, ModeratedContributions contributions, IdSource ids) {
        this.policies = policies;
        this.past = new KeptPast(contributions, ids);
    }

    @Override
    public void decided(ReviewItem item, Situation situation) {
        ReviewDecision decision = item.decision().orElseThrow();
        Lookback lookback = policies.of(situation.community()).lookback();
        if (judges(decision)) {
            item.authors().forEach(author -> past.decide(author, decided(decision), lookback, situation.session()));
        }
    }

    @Override
    public void undone(ReviewItem item, Situation situation) {
        ReviewDecision decision = item.decision().orElseThrow();
        if (judges(decision)) {
            item.authors().forEach(author -> past.undecide(author, decided(decision), situation.session()));
        }
    }

    private static boolean judges(ReviewDecision decision) {
        return decision.action() == ReviewAction.PUBLISH || decision.action() == ReviewAction.REMOVE;
    }

    private static Past.Decided decided(ReviewDecision decision) {
        return new Past.Decided(decision.at(), decision.action() == ReviewAction.REMOVE);
    }
}

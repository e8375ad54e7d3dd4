package org.jalon.moderation.review;

import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.community.Situation;
import org.jalon.contribution.Change;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.HeldContribution;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.recognition.ledger.LedgerEntry;

/** What decisions do to contributions. Thread-safe. */
record Handling(ModeratedContributions contributions) {

    boolean isHeld(ReviewItem item, Situation situation) {
        return held(item, situation).isPresent();
    }

    private Optional<HeldContribution> held(ReviewItem item, Situation situation) {
        return contributions.held(item.content(), situation.session());
    }

    Outcome<List<LedgerEntry>> change(ReviewItem item, ReviewAction action, Situation situation) {
        return switch (action) {
            case PUBLISH -> publish(item, situation);
            case REMOVE -> remove(item, situation);
            case EDIT_REQUESTED, IGNORE -> nothing();
        };
    }

    private Outcome<List<LedgerEntry>> publish(ReviewItem item, Situation situation) {
        return held(item, situation)
                .map(held -> entries(contributions.release(held, situation)))
                .orElseGet(Handling::nothing);
    }

    private Outcome<List<LedgerEntry>> remove(ReviewItem item, Situation situation) {
        if (isHeld(item, situation)) {
            contributions.drop(item.content(), situation.session());
            return nothing();
        }
        Contribution known =
                contributions.find(item.content(), situation.session()).orElseThrow();
        return entries(contributions.remove(known, situation));
    }

    /** As it was before that decision. */
    Outcome<List<LedgerEntry>> changeBack(ReviewItem item, ReviewDecision decision, Situation situation) {
        if (wasHeld(decision) && decision.action() != ReviewAction.EDIT_REQUESTED) {
            return entries(contributions.holdAgain(item.content(), situation));
        }
        return decision.action() == ReviewAction.REMOVE
                ? entries(contributions.restore(item.content(), situation))
                : nothing();
    }

    /** As if that decision had been to publish it. */
    Outcome<List<LedgerEntry>> publishAfterAll(ReviewItem item, ReviewDecision decision, Situation situation) {
        if (decision.action() != ReviewAction.REMOVE) {
            return publish(item, situation);
        }
        return entries(
                wasHeld(decision)
                        ? contributions.releaseDropped(item.content(), situation)
                        : contributions.restore(item.content(), situation));
    }

    private static boolean wasHeld(ReviewDecision decision) {
        return decision.before().visibility() == Visibility.HELD;
    }

    private static Outcome<List<LedgerEntry>> entries(Outcome<Change<Contribution>> change) {
        return change.map(Change::entries);
    }

    private static Outcome<List<LedgerEntry>> nothing() {
        return Outcome.accepted(List.of());
    }
}

package org.jalon.moderation.review;

import static org.jalon.moderation.review.ReviewRefusal.CLAIMED_BY_ANOTHER;
import static org.jalon.moderation.review.ReviewRefusal.NOT_CLAIMED;
import static org.jalon.moderation.review.ReviewRefusal.OWN_CASE;
import static org.jalon.moderation.review.ReviewRefusal.REVIEW_CONFLICT;
import static org.jalon.moderation.review.ReviewRefusal.UNKNOWN_REVIEW_ITEM;

import java.time.Duration;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.community.Situation;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jspecify.annotations.Nullable;

/** Has moderators look into items one at a time. Thread-safe. */
record Claiming(Docket docket) {

    Outcome<ReviewItem> claim(ReviewItemId id, Duration term, Situation situation) {
        return open(id, situation).flatMap(item -> {
            if (item.authors().contains(situation.who())) {
                return Deciding.refused(OWN_CASE, id);
            }
            boolean taken = item.claimAt(situation.now())
                    .filter(claim -> !claim.by().equals(situation.who()))
                    .isPresent();
            Claim claim = new Claim(situation.who(), situation.now().plus(term));
            return taken
                    ? Deciding.refused(CLAIMED_BY_ANOTHER, id)
                    : Outcome.accepted(keep(item, claim, "case.claimed", situation));
        });
    }

    Outcome<ReviewItem> release(ReviewItemId id, Situation situation) {
        return open(id, situation)
                .flatMap(item -> item.claimAt(situation.now())
                        .filter(claim -> claim.by().equals(situation.who()))
                        .map(claim -> Outcome.accepted(keep(item, null, "case.released", situation)))
                        .orElseGet(() -> Deciding.refused(NOT_CLAIMED, id)));
    }

    private Outcome<ReviewItem> open(ReviewItemId id, Situation situation) {
        Optional<ReviewItem> known = docket.find(id, situation.session());
        if (known.isEmpty()) {
            return Deciding.refused(UNKNOWN_REVIEW_ITEM, id);
        }
        return known.get().isOpen() ? Outcome.accepted(known.get()) : Deciding.refused(REVIEW_CONFLICT, id);
    }

    private ReviewItem keep(ReviewItem item, @Nullable Claim claim, String action, Situation situation) {
        Journal.of(situation)
                .append(LogDraft.done(action).on(LogTarget.Type.CASE, item.id().toString()));
        return docket.keep(item.with(claim), item, situation.session());
    }
}

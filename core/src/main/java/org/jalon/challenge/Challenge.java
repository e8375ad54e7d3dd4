package org.jalon.challenge;

import java.time.Instant;
import java.util.Optional;
import org.jalon.community.MemberId;

/**
 * A challenge as it is kept.
 *
 * @param id given by Jalon
 * @param draft what it is
 * @param proposer who proposed or drafted it
 * @param since when
 * @param state what was decided last
 * @param supporters how many support it
 * @param entries how many members or teams are in it
 */
public record Challenge(
        ChallengeId id,
        ChallengeDraft draft,
        MemberId proposer,
        Instant since,
        ChallengeState state,
        long supporters,
        long entries) {

    /** Where it stands at that moment. */
    public ChallengeStatus statusAt(Instant moment) {
        return state.at(moment);
    }

    /** When it opens and closes, or did; empty without dates, or when it was called off. */
    public Optional<ChallengeDates> dates() {
        if (state instanceof ChallengeState.Scheduled scheduled) {
            return Optional.of(new ChallengeDates(scheduled.opens(), scheduled.closes()));
        }
        return state instanceof ChallengeState.Completed completed
                ? Optional.of(new ChallengeDates(completed.opens(), completed.closes()))
                : Optional.empty();
    }

    Challenge with(ChallengeState next) {
        return new Challenge(id, draft, proposer, since, next, supporters, entries);
    }

    Challenge with(ChallengeDraft revised) {
        return new Challenge(id, revised, proposer, since, state, supporters, entries);
    }

    Challenge supportedBy(long count) {
        return new Challenge(id, draft, proposer, since, state, count, entries);
    }

    Challenge enteredBy(long count) {
        return new Challenge(id, draft, proposer, since, state, supporters, count);
    }
}

package org.jalon.recognition;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/** What follows from one more policy version: computed, not yet kept. */
final class Adoption {

    private final PolicyVersion version;
    private final PolicyTimeline timeline;
    private final @Nullable Replay replay;
    private final Decision difference;

    /** @throws ArithmeticException when an amount does not fit {@code long} */
    Adoption(PolicyVersion version, PolicyTimeline before, Session session, ZoneId zone) {
        this.version = version;
        this.timeline = before.with(version);
        this.replay = concernsThePast(firstChange(before), session) ? new Replay(timeline, session, zone) : null;
        this.difference = replay == null ? new Decision() : replay.differenceFrom(session);
    }

    /** From when on other rules hold than before. */
    private Instant firstChange(PolicyTimeline before) {
        Instant from = version.effectiveFrom();
        Optional<PolicyVersion> replaced =
                Optional.ofNullable(version.challenge()).flatMap(before::latestOf);
        if (replaced.isEmpty()) {
            return from;
        }
        PolicyVersion earlier = replaced.get();
        boolean onlyItsEnd =
                earlier.effectiveFrom().equals(from) && earlier.policy().equals(version.policy());
        return onlyItsEnd ? earliest(endOf(earlier), endOf(version)) : earliest(earlier.effectiveFrom(), from);
    }

    private static Instant endOf(PolicyVersion version) {
        return version.effectiveUntil() == null ? Instant.MAX : version.effectiveUntil();
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    Difference difference() {
        return new Difference(
                difference.reversed().stream().map(LedgerEntry::award).toList(),
                difference.given().stream().map(AwardFact::award).toList());
    }

    /** @throws ArithmeticException when a balance would not fit {@code long} */
    void requireRoom(Session session) {
        Balances.requireRoomFor(difference, session.ledger());
    }

    /** Keeps the version, the folds and the difference. */
    Adopted keep(Session session, Keeper keeper) {
        session.policies().add(version);
        if (replay != null) {
            replay.keepFolds(session);
        }
        return new Adopted(version, false, keeper.keep(difference));
    }

    PolicyTimeline timeline() {
        return timeline;
    }

    private static boolean concernsThePast(Instant effectiveFrom, Session session) {
        return session.activities()
                .latest()
                .map(latest -> !latest.isBefore(effectiveFrom))
                .orElse(false);
    }
}

package org.jalon.recognition;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.policy.PolicyVersion;

/** What follows from one more policy version: computed, not yet kept. */
final class Adoption {

    private final PolicyVersion version;
    private final PolicyTimeline timeline;
    private final boolean refolds;
    private final Decision folded;
    private final Decision difference = new Decision();

    /** @throws ArithmeticException when an amount does not fit {@code long} */
    Adoption(PolicyVersion version, PolicyTimeline before, Session session, ZoneId zone) {
        this.version = version;
        this.timeline = before.with(version);
        this.refolds = concernsThePast(version.effectiveFrom(), session);
        this.folded = refolds ? replay(timeline, session, zone) : new Decision();
        if (refolds) {
            compare(session);
        }
    }

    /** What the log comes to under that timeline, from the beginning. */
    static Decision replay(PolicyTimeline timeline, Session session, ZoneId zone) {
        try (Stream<Activity> standing = session.activities().standing()) {
            return new Wave(Past.none(), timeline, zone).addingAll(standing.iterator());
        }
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
        if (refolds) {
            session.folds().clear();
            folded.writes().forEach(write -> write.to(session.folds()));
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

    private void compare(Session session) {
        Map<Award, LedgerEntry> before = new HashMap<>();
        List<LedgerEntry> standing = new ArrayList<>();
        try (Stream<LedgerEntry> entries = session.ledger().standing()) {
            entries.forEach(standing::add);
        }
        standing.forEach(entry -> before.put(entry.award(), entry));
        for (AwardFact given : folded.given()) {
            if (before.remove(given.award()) == null) {
                difference.give(given);
            }
        }
        standing.stream().filter(entry -> before.containsKey(entry.award())).forEach(difference::reverse);
    }
}

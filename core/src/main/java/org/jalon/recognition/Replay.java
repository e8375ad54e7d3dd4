package org.jalon.recognition;

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

/** What the whole log comes to under a timeline, from the beginning. */
final class Replay {

    private final Decision folded;

    /** @throws ArithmeticException when an amount does not fit {@code long} */
    Replay(PolicyTimeline timeline, Session session, ZoneId zone) {
        try (Stream<Activity> standing = session.activities().standing()) {
            folded = new Wave(Past.none(), timeline, zone).addingAll(standing.iterator());
        }
    }

    /** In their order. */
    List<Award> awards() {
        return folded.given().stream().map(AwardFact::award).toList();
    }

    List<FoldWrite> writes() {
        return folded.writes();
    }

    /** Puts the folds in the place of those kept. */
    void keepFolds(Session session) {
        session.folds().clear();
        folded.writes().forEach(write -> write.to(session.folds()));
    }

    /** What the ledger lacks, and what stands there that does not follow. */
    Decision differenceFrom(Session session) {
        Decision difference = new Decision();
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
        return difference;
    }
}

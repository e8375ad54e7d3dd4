package org.jalon.recognition;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.Retraction;
import org.jalon.community.Situation;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.rule.Withheld;

/**
 * Writes into the log of a community what its members do through Jalon itself, with all that follows from it, within the transaction of a
 * command. Thread-safe.
 */
public final class Chronicle {

    private final IdSource ids;
    private final PolicyReader reader;
    private final RecognitionNews news;

    /** For {@link org.jalon.JalonBuilder}. */
    public Chronicle(IdSource ids, PolicyReader reader, RecognitionNews news) {
        this.ids = ids;
        this.reader = reader;
        this.news = news;
    }

    /** An id for a fact of Jalon's own; by it, the fact comes before those of hosts at the same moment. */
    public String nextId() {
        return "!" + ids.next();
    }

    /** As {@link #plan(List, List, Situation)}, for facts that come to count. */
    public Outcome<Plan> plan(List<Activity> stated, Situation situation) {
        return plan(stated, List.of(), situation);
    }

    /**
     * Decides what follows when some facts come to count, which the log has not, and others, which it has and which count, no longer do;
     * {@link Plan#keep} writes it. Refused: {@code amount-overflow}.
     */
    public Outcome<Plan> plan(List<Activity> stated, List<Activity> takenBack, Situation situation) {
        Session session = situation.session();
        PolicyTimeline timeline = session.policies().timeline(reader);
        Wave wave = new Wave(Past.of(session), timeline, situation.community().zone());
        return fitting(() -> wave.changing(stated, takenBack), session)
                .map(decision -> new Plan(stated, takenBack, decision, timeline, situation));
    }

    /** Refused when an amount or a balance would not fit. */
    private static Outcome<Decision> fitting(Supplier<Decision> wave, Session session) {
        try {
            Decision decision = wave.get();
            Balances.requireRoomFor(decision, session.ledger());
            return Outcome.accepted(decision);
        } catch (ArithmeticException tooLarge) {
            return Outcome.refused(Refusal.because(RecognitionRefusal.AMOUNT_OVERFLOW));
        }
    }

    /** What follows, decided and not yet written. Not thread-safe. */
    public final class Plan {

        private final List<Activity> stated;
        private final List<Activity> takenBack;
        private final Decision decision;
        private final PolicyTimeline timeline;
        private final Situation situation;

        private Plan(
                List<Activity> stated,
                List<Activity> takenBack,
                Decision decision,
                PolicyTimeline timeline,
                Situation situation) {
            this.stated = List.copyOf(stated);
            this.takenBack = List.copyOf(takenBack);
            this.decision = decision;
            this.timeline = timeline;
            this.situation = situation;
        }

        /** What rules would have given and do not give. */
        public List<Withheld> withheld() {
            return decision.withheld();
        }

        /** Writes log and ledger; once. Returns the entries appended, reversals first. */
        public List<LedgerEntry> keep() {
            Session session = situation.session();
            Instant now = situation.now();
            stated.forEach(activity -> session.activities().append(activity, now));
            takenBack.forEach(
                    activity -> session.activities().append(new Retraction(activity.id(), situation.who(), now)));
            List<LedgerEntry> entries = new Keeper(ids, session, timeline, now).keep(decision);
            news.changed(situation.community().id(), stated, takenBack, situation.who(), entries, now, session);
            return entries;
        }
    }
}

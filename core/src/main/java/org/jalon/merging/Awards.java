package org.jalon.merging;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.LoggedActivity;
import org.jalon.community.Means;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.RecognitionRefusal;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Carried;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.Subject;

/** Carries awards from one community to the other, those of some subjects in each transaction. */
final class Awards {

    private static final int BATCH = 1_000;

    /** What the ids of Jalon's facts about carried awards begin with, before the id of the entry. */
    private static final String PREFIX = "!carried/";

    private final Means means;
    private final Chronicle chronicle;

    Awards(Means means, Chronicle chronicle) {
        this.means = means;
        this.chronicle = chronicle;
    }

    /** What changed. */
    record Count(long carried, long takenBack) {

        Count plus(Count other) {
            return new Count(carried + other.carried, takenBack + other.takenBack);
        }
    }

    /** Refused when a balance of both together would not fit; not asked once the merge has begun. */
    Outcome<Boolean> fit(Merge merge) {
        List<Balance> balances = means.store().reading(merge.from(), session -> {
            if (hasBegun(session)) {
                return List.of();
            }
            try (Stream<Balance> all = session.ledger().balances()) {
                return all.filter(balance -> isCarried(balance.account().kind()))
                        .toList();
            }
        });
        return means.store().reading(merge.into(), session -> {
            for (Balance balance : balances) {
                AccountId account = balance.account();
                if (!fit(session.ledger().balance(account.subject(), account.kind()), balance.amount())) {
                    return Outcome.refused(Refusal.because(RecognitionRefusal.AMOUNT_OVERFLOW));
                }
            }
            return Outcome.accepted(true);
        });
    }

    private static boolean fit(long one, long other) {
        return BigInteger.valueOf(one).add(BigInteger.valueOf(other)).bitLength() < Long.SIZE;
    }

    private static boolean hasBegun(Session session) {
        return session.communities()
                .find()
                .filter(community -> community.profile().successor() != null)
                .isPresent();
    }

    Outcome<Count> carry(Merge merge) {
        Count count = new Count(0, 0);
        List<Subject> subjects = subjects(merge);
        for (int next = 0; next < subjects.size(); ) {
            Batch batch = batch(subjects.subList(next, subjects.size()), merge);
            Outcome<Count> carried = merge.enter(means, situation -> carry(batch.entries(), merge, situation));
            if (!carried.isAccepted()) {
                return carried;
            }
            count = count.plus(carried.orElseThrow());
            next += batch.subjects();
        }
        return Outcome.accepted(count);
    }

    private List<Subject> subjects(Merge merge) {
        return means.store().reading(merge.from(), session -> {
            Set<Subject> subjects = new TreeSet<>();
            try (Stream<LedgerEntry> entries = session.ledger().history()) {
                entries.forEach(entry -> subjects.add(entry.award().subject()));
            }
            return List.copyOf(subjects);
        });
    }

    /**
     * All that may be carried of so many subjects.
     *
     * @param entries in the order they were written, of one subject after the other
     * @param subjects how many
     */
    private record Batch(List<LedgerEntry> entries, int subjects) {}

    /** Of the first ones of those. */
    private Batch batch(List<Subject> subjects, Merge merge) {
        return means.store().reading(merge.from(), session -> {
            List<LedgerEntry> entries = new ArrayList<>();
            int taken = 0;
            while (taken < subjects.size() && entries.size() < BATCH) {
                session.ledger().history(subjects.get(taken++)).stream()
                        .filter(entry -> isCarried(entry.award().kind()))
                        .forEach(entries::add);
            }
            return new Batch(entries, taken);
        });
    }

    /** Levels follow from the rules of each community; signals are no gifts. */
    private static boolean isCarried(AwardKind kind) {
        return kind.is(AwardType.POINTS) || kind.is(AwardType.BADGE) || kind.is(AwardType.MILESTONE);
    }

    private Outcome<Count> carry(List<LedgerEntry> batch, Merge merge, Situation situation) {
        Set<EntryId> reversed = new HashSet<>();
        batch.stream().filter(LedgerEntry::isReversal).forEach(entry -> reversed.add(entry.reverses()));
        List<Activity> stated = new ArrayList<>();
        List<Activity> takenBack = new ArrayList<>();
        for (LedgerEntry entry : batch) {
            if (!entry.isReversal()) {
                Optional<LoggedActivity> known =
                        situation.session().activities().find(id(entry));
                if (reversed.contains(entry.id())) {
                    known.filter(logged -> !logged.isRetracted()).ifPresent(logged -> takenBack.add(logged.activity()));
                } else if (known.isEmpty()) {
                    stated.add(fact(entry, merge, situation));
                }
            }
        }
        if (stated.isEmpty() && takenBack.isEmpty()) {
            return Outcome.accepted(new Count(0, 0));
        }
        return chronicle.plan(stated, takenBack, situation).map(plan -> {
            plan.keep();
            return new Count(stated.size(), takenBack.size());
        });
    }

    private static ActivityId id(LedgerEntry entry) {
        return new ActivityId(PREFIX + entry.id());
    }

    private static Activity fact(LedgerEntry entry, Merge merge, Situation situation) {
        Award award = entry.award();
        Grant grant = new Grant(award.kind(), award.amount(), award.subject());
        return Carried.fact(
                id(entry), merge.from(), award.reason().ruleId(), grant, award.occurredAt(), situation.who());
    }
}

package org.jalon.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;

/** Reads every entry of a ledger once, in the order they were written, and adds up. */
final class Summing {

    private static final Comparator<AccountId> ORDER =
            Comparator.comparing(AccountId::subject).thenComparing(AccountId::kind);

    private final SortedMap<AccountId, Long> sums = new TreeMap<>(ORDER);
    private final Map<AccountId, Instant> latestStanding = new HashMap<>();
    private final Map<EntryId, LedgerEntry> standing = new HashMap<>();
    private final List<Discrepancy> unsound = new ArrayList<>();
    private long entries;

    Summing(Ledger ledger) {
        Set<EntryId> seen = new HashSet<>();
        try (Stream<LedgerEntry> history = ledger.history()) {
            history.forEach(entry -> add(entry, seen));
        }
        standing.values().forEach(this::date);
    }

    private void add(LedgerEntry entry, Set<EntryId> seen) {
        entries++;
        AccountId account = accountOf(entry);
        sums.merge(account, entry.amount(), Math::addExact);
        EntryId reverses = entry.reverses();
        if (reverses == null) {
            standing.put(entry.id(), entry);
        } else {
            LedgerEntry original = standing.remove(reverses);
            if (original == null || !original.award().equals(entry.award())) {
                unsound.add(new Discrepancy.UnsoundReversal(entry));
            }
        }
        if (!seen.add(entry.id())) {
            unsound.add(new Discrepancy.UnsoundReversal(entry));
        }
    }

    private void date(LedgerEntry entry) {
        latestStanding.merge(
                accountOf(entry), entry.award().occurredAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static AccountId accountOf(LedgerEntry entry) {
        return new AccountId(entry.award().subject(), entry.award().kind());
    }

    long entries() {
        return entries;
    }

    List<Discrepancy> unsound() {
        return unsound;
    }

    SortedMap<AccountId, Long> sums() {
        return sums;
    }

    /** The kinds of points and levels that members have or had. */
    List<AwardKind> rankedKinds() {
        return sums.keySet().stream()
                .map(AccountId::kind)
                .filter(kind -> kind.type().isRanked())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the board of those should say. */
    SortedMap<MemberId, Total> totals(AwardKind points) {
        SortedMap<MemberId, Total> totals = new TreeMap<>();
        sums.forEach((account, sum) -> {
            if (account.kind().equals(points) && sum > 0) {
                account.subject().asMember().ifPresent(member -> totals.put(member, total(member, sum, account)));
            }
        });
        return totals;
    }

    private Total total(MemberId member, long sum, AccountId account) {
        return new Total(member, sum, latestStanding.getOrDefault(account, Instant.MIN));
    }
}

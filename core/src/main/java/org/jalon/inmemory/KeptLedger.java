package org.jalon.inmemory;

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
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jspecify.annotations.Nullable;

/** The ledger, with a balance for each subject and kind. */
final class KeptLedger implements Ledger {

    private final Undo undo;
    private final StandingIndex standing;
    private final KeptBoards boards;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Set<EntryId> reversed = new HashSet<>();
    private final Map<Subject, Holder> holders = new HashMap<>();

    /** Whoever asks for a balance mostly moves it next. */
    private @Nullable Holder latest;

    KeptLedger(Undo undo, KeptActivities activities) {
        this.undo = undo;
        this.standing = new StandingIndex(activities);
        this.boards = new KeptBoards(this);
    }

    KeptBoards boards() {
        return boards;
    }

    @Nullable
    Holder holder(Subject subject) {
        Holder holder = latest;
        if (holder == null || !holder.subject().equals(subject)) {
            holder = holders.get(subject);
            latest = holder;
        }
        return holder;
    }

    @Override
    public void append(List<LedgerEntry> more) {
        for (int i = 0; i < more.size(); i++) {
            append(more.get(i));
        }
    }

    private void append(LedgerEntry entry) {
        Award award = entry.award();
        Holder holder = holderOf(award.subject());
        Account account = holder.account(award.kind());
        long before = account.balance();
        Instant reachedBefore = account.reachedAt();
        long after = Math.addExact(before, entry.amount());
        LedgerEntry original = index(entry);
        entries.add(entry);
        holder.history().add(entry);
        boards.count(entry);
        become(holder, account, after, reachedAt(entry, holder, reachedBefore));
        undo.with(() -> {
            become(holder, account, before, reachedBefore);
            boards.uncount(entry);
            holder.history().remove(holder.history().size() - 1);
            entries.remove(entries.size() - 1);
            unindex(entry, original);
        });
    }

    /** Returns the entry that is reversed, if one is. */
    private @Nullable LedgerEntry index(LedgerEntry entry) {
        EntryId reverses = entry.reverses();
        if (reverses == null) {
            standing.add(entry);
            return null;
        }
        reversed.add(reverses);
        return standing.remove(entry.award());
    }

    private void unindex(LedgerEntry entry, @Nullable LedgerEntry original) {
        if (original == null) {
            standing.remove(entry.award());
        } else {
            reversed.remove(original.id());
            standing.add(original);
        }
    }

    private Holder holderOf(Subject subject) {
        Holder holder = holder(subject);
        if (holder == null) {
            holder = new Holder(subject);
            holders.put(subject, holder);
        }
        return holder;
    }

    private void become(Holder holder, Account account, long balance, Instant reachedAt) {
        boards.move(holder, account, balance, reachedAt);
        account.become(balance, reachedAt);
    }

    private Instant reachedAt(LedgerEntry entry, Holder holder, Instant before) {
        Instant moment = entry.award().occurredAt();
        if (!entry.isReversal()) {
            return moment.isAfter(before) ? moment : before;
        }
        return moment.isBefore(before)
                ? before
                : latestStanding(holder, entry.award().kind());
    }

    private Instant latestStanding(Holder holder, AwardKind kind) {
        return holder.history().stream()
                .filter(entry -> entry.award().kind().equals(kind) && isStanding(entry))
                .map(entry -> entry.award().occurredAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    boolean isStanding(LedgerEntry entry) {
        return !entry.isReversal() && !reversed.contains(entry.id());
    }

    @Override
    public long balance(Subject subject, AwardKind kind) {
        Holder holder = holder(subject);
        Account account = holder == null ? null : holder.find(kind);
        return account == null ? 0 : account.balance();
    }

    @Override
    public SortedMap<AwardKind, Long> balances(Subject subject) {
        Holder holder = holder(subject);
        return holder == null ? new TreeMap<>() : holder.balances();
    }

    @Override
    public List<LedgerEntry> standing(CellId cell, Position from) {
        return standing.of(cell, from);
    }

    @Override
    public List<LedgerEntry> standingAlone(String ruleId, ActivityId cause) {
        return standing.alone(ruleId, cause);
    }

    @Override
    public Stream<LedgerEntry> standing() {
        return entries.stream().filter(this::isStanding).sorted(Comparator.comparing(LedgerEntry::award));
    }

    @Override
    public List<LedgerEntry> history(Subject subject) {
        Holder holder = holder(subject);
        return holder == null ? List.of() : List.copyOf(holder.history());
    }

    @Override
    public Stream<LedgerEntry> history() {
        return entries.stream();
    }
}

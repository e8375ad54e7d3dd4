package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** The ledger, with a balance for each subject and kind. */
final class KeptLedger implements Ledger {

    private final Undo undo;
    private final StandingIndex standing;
    private final KeptBoards boards;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Set<EntryId> reversed = new HashSet<>();
    private final Holders holders;

    /** When each account had come to its balance, before each entry of this transaction. */
    private final List<Instant> reachedBefore = new ArrayList<>();

    KeptLedger(Undo undo, KeptActivities activities, Holders holders) {
        this.undo = undo;
        this.holders = holders;
        this.standing = new StandingIndex(activities);
        this.boards = new KeptBoards(holders, this::isStanding);
    }

    KeptBoards boards() {
        return boards;
    }

    @Override
    public void append(List<LedgerEntry> more) {
        for (int i = 0; i < more.size(); i++) {
            append(more.get(i));
        }
    }

    private void append(LedgerEntry entry) {
        Award award = entry.award();
        Holder holder = holders.holderOf(award.subject());
        Account account = holder.account(award.kind(), boards);
        long balance = Math.addExact(account.balance(), entry.amount());
        index(entry);
        entries.add(entry);
        reachedBefore.add(account.reachedAt());
        count(entry, holder, account, balance);
    }

    private void count(LedgerEntry entry, Holder holder, Account account, long balance) {
        holder.history().add(entry);
        boards.count(entry);
        account.move(balance, reachedAt(entry, holder, account.reachedAt()));
    }

    @Override
    public void rebuild() {
        holders.all().forEach(Holder::forgetAccounts);
        boards.forget();
        for (LedgerEntry entry : entries) {
            Holder holder = holders.holderOf(entry.award().subject());
            Account account = holder.account(entry.award().kind(), boards);
            count(entry, holder, account, Math.addExact(account.balance(), entry.amount()));
        }
    }

    @Override
    public Stream<Balance> balances() {
        return holders.all().flatMap(Holder::all);
    }

    void commit() {
        reachedBefore.clear();
    }

    void rollBack() {
        for (int i = reachedBefore.size() - 1; i >= 0; i--) {
            takeBack(entries.remove(entries.size() - 1), reachedBefore.get(i));
        }
        reachedBefore.clear();
    }

    private void takeBack(LedgerEntry entry, Instant reached) {
        Award award = entry.award();
        Holder holder = holders.holderOf(award.subject());
        Account account = holder.account(award.kind(), boards);
        account.move(Math.subtractExact(account.balance(), entry.amount()), reached);
        boards.uncount(entry);
        holder.history().remove(holder.history().size() - 1);
        if (!entry.isReversal()) {
            standing.remove(award);
        }
    }

    private void index(LedgerEntry entry) {
        EntryId reverses = entry.reverses();
        if (reverses == null) {
            standing.add(entry);
            return;
        }
        LedgerEntry original = standing.remove(entry.award());
        reversed.add(reverses);
        undo.with(() -> {
            reversed.remove(reverses);
            standing.add(original);
        });
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
        Holder holder = holders.find(subject);
        Account account = holder == null ? null : holder.find(kind);
        return account == null ? 0 : account.balance();
    }

    @Override
    public SortedMap<AwardKind, Long> balances(Subject subject) {
        Holder holder = holders.find(subject);
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
        Holder holder = holders.find(subject);
        return holder == null ? List.of() : List.copyOf(holder.history());
    }

    @Override
    public Stream<LedgerEntry> history() {
        return entries.stream();
    }
}

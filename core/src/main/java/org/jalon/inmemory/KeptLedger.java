package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** The ledger, with a balance for each subject and kind. */
final class KeptLedger implements Ledger {

    private final Undo undo;
    private final KeptActivities activities;
    private final Holders holders;
    private final KeptAwards awards;
    private final StandingIndex standing;
    private final KeptBoards boards;
    private final List<KeptEntry> entries = new ArrayList<>();

    /** When each account had come to its balance, before each entry of this transaction. */
    private final List<Instant> reachedBefore = new ArrayList<>();

    KeptLedger(Undo undo, KeptActivities activities, Holders holders, KeptAwards awards) {
        this.undo = undo;
        this.activities = activities;
        this.holders = holders;
        this.awards = awards;
        this.standing = new StandingIndex(activities);
        this.boards = new KeptBoards(holders);
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
        KeptActivity cause = activities.kept(award.reason().cause());
        KeptEntry kept = KeptEntry.of(entry, awards.of(award, holder, account), cause, holder.lastEntry());
        index(kept);
        entries.add(kept);
        holder.write(kept);
        reachedBefore.add(account.reachedAt());
        count(kept, holder, account, balance);
    }

    private void count(KeptEntry entry, Holder holder, Account account, long balance) {
        if (account.isRanked()) {
            boards.count(entry);
        }
        account.move(balance, reachedAt(entry, holder, account));
    }

    @Override
    public void rebuild() {
        holders.all().forEach(Holder::forgetAccounts);
        boards.forget();
        for (KeptEntry entry : entries) {
            Holder holder = holders.holderOf(entry.kept().subject());
            Account account = holder.account(entry.kept().kind(), boards);
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

    private void takeBack(KeptEntry entry, Instant reached) {
        Holder holder = holders.holderOf(entry.kept().subject());
        Account account = holder.account(entry.kept().kind(), boards);
        account.move(Math.subtractExact(account.balance(), entry.amount()), reached);
        if (account.isRanked()) {
            boards.uncount(entry);
        }
        holder.write(entry.before());
        if (!entry.isReversal()) {
            standing.remove(entry.award());
        }
    }

    private void index(KeptEntry entry) {
        if (!entry.isReversal()) {
            standing.add(entry);
            return;
        }
        KeptEntry original = standing.remove(entry.award());
        original.become(true);
        undo.with(() -> {
            original.become(false);
            standing.add(original);
        });
    }

    private static Instant reachedAt(KeptEntry entry, Holder holder, Account account) {
        Instant moment = entry.occurredAt();
        if (!entry.isReversal()) {
            return account.reachedAtOr(moment);
        }
        return moment.isBefore(account.reachedAt())
                ? account.reachedAt()
                : latestStanding(holder, entry.kept().kind());
    }

    private static Instant latestStanding(Holder holder, AwardKind kind) {
        return holder.entries()
                .filter(entry -> entry.kept().kind().equals(kind) && entry.isStanding())
                .map(KeptEntry::occurredAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
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
        return entries.stream()
                .filter(KeptEntry::isStanding)
                .map(KeptEntry::written)
                .sorted(Comparator.comparing(LedgerEntry::award));
    }

    @Override
    public List<LedgerEntry> history(Subject subject) {
        Holder holder = holders.find(subject);
        if (holder == null) {
            return List.of();
        }
        List<LedgerEntry> history = new ArrayList<>();
        holder.entries().map(KeptEntry::written).forEach(history::add);
        Collections.reverse(history);
        return List.copyOf(history);
    }

    @Override
    public Stream<LedgerEntry> history() {
        return entries.stream().map(KeptEntry::written);
    }
}

package org.jalon.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;

/** The accounts of subjects that this unit has to do with; moved here, sent together. */
final class Accounts {

    private final Unit unit;
    private final AccountRows rows;
    private final BoardNodes boards;
    private final Set<Subject> loaded = new HashSet<>();
    private final Map<AccountId, Account> known = new HashMap<>();

    /** Those that were moved, as the database has them. */
    private final Map<AccountId, Account> moved = new LinkedHashMap<>();

    Accounts(Unit unit) {
        this.unit = unit;
        this.rows = new AccountRows(unit);
        this.boards = new BoardNodes(unit);
    }

    /** Fetches all accounts of those subjects. */
    void load(Collection<Subject> subjects) {
        List<Subject> unknown = subjects.stream().distinct().filter(loaded::add).toList();
        if (!unknown.isEmpty() && !unit.isFounding()) {
            known.putAll(rows.find(unknown));
        }
    }

    long balance(AccountId account) {
        return known.getOrDefault(account, Account.EMPTY).balance();
    }

    /** All balances other than 0 of a loaded subject. */
    SortedMap<AwardKind, Long> balances(Subject subject) {
        SortedMap<AwardKind, Long> balances = new TreeMap<>();
        known.forEach((id, account) -> {
            if (id.subject().equals(subject) && account.balance() != 0) {
                balances.put(id.kind(), account.balance());
            }
        });
        return balances;
    }

    /** Moves the account of an entry, whose subject is loaded. */
    void move(LedgerEntry entry) {
        AccountId id = new AccountId(entry.award().subject(), entry.award().kind());
        Account before = known.getOrDefault(id, Account.EMPTY);
        known.put(id, before.after(entry));
        moved.putIfAbsent(id, before);
    }

    /** To be called when the entries that moved them are sent. */
    void send() {
        if (moved.isEmpty()) {
            return;
        }
        lookUp();
        Map<AccountId, Account> now = new LinkedHashMap<>();
        moved.forEach((id, before) -> {
            Account after = known.getOrDefault(id, Account.EMPTY);
            now.put(id, after);
            if (isOnBoard(id)) {
                boards.move(id.kind(), before.balance(), after.balance());
            }
        });
        rows.write(now);
        boards.send();
        moved.clear();
    }

    /** All that are other than 0, as they were sent. */
    Stream<Balance> all() {
        return rows.all().filter(balance -> balance.amount() != 0);
    }

    /** Adds all entries up that were sent. */
    void rebuild() {
        rows.deleteAll();
        boards.deleteAll();
        known.clear();
        loaded.clear();
        for (SubjectType type : SubjectType.values()) {
            Map<AccountId, Account> summed = rows.summed(type);
            rows.write(summed);
            summed.forEach((id, account) -> {
                if (isOnBoard(id)) {
                    boards.move(id.kind(), 0, account.balance());
                }
            });
        }
        boards.send();
    }

    private void lookUp() {
        List<AccountId> uncertain = moved.keySet().stream()
                .filter(id -> known.getOrDefault(id, Account.EMPTY).isUncertain())
                .toList();
        rows.reachedAt(uncertain)
                .forEach((id, latest) -> known.computeIfPresent(id, (same, account) -> account.reachedAt(latest)));
    }

    private static boolean isOnBoard(AccountId id) {
        return id.subject().type() == SubjectType.MEMBER && id.kind().type().isRanked();
    }
}

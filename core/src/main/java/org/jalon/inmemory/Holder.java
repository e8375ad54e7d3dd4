package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one subject, in one place, since an activity mostly touches all of it: membership, accounts, the folds of what it
 * did as a whole, and its entries in the order they were written. Accounts and folds are few.
 */
final class Holder {

    private static final Account[] NO_ACCOUNTS = {};
    private static final Cell[] NO_CELLS = {};

    private final Subject subject;
    private final List<LedgerEntry> history = new ArrayList<>();
    private Account[] accounts = NO_ACCOUNTS;
    private Cell[] cells = NO_CELLS;
    private @Nullable Membership membership;

    Holder(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    boolean isMember(String id) {
        return subject.type() == SubjectType.MEMBER && subject.id().equals(id);
    }

    List<LedgerEntry> history() {
        return history;
    }

    @Nullable
    Membership membership() {
        return membership;
    }

    void join(@Nullable Membership changed) {
        membership = changed;
    }

    @Nullable
    Account find(AwardKind kind) {
        for (Account account : accounts) {
            if (account.kind().equals(kind)) {
                return account;
            }
        }
        return null;
    }

    /** The account of that kind, made when there is none. */
    Account account(AwardKind kind, KeptBoards boards) {
        Account found = find(kind);
        if (found == null) {
            found = subject.type() == SubjectType.MEMBER && kind.is(AwardType.POINTS)
                    ? new Account(kind, new MemberId(subject.id()), boards.board(kind))
                    : new Account(kind);
            accounts = Arrays.copyOf(accounts, accounts.length + 1);
            accounts[accounts.length - 1] = found;
        }
        return found;
    }

    SortedMap<AwardKind, Long> balances() {
        SortedMap<AwardKind, Long> balances = new TreeMap<>();
        for (Account account : accounts) {
            if (account.balance() != 0) {
                balances.put(account.kind(), account.balance());
            }
        }
        return balances;
    }

    Stream<Balance> all() {
        return Arrays.stream(accounts)
                .filter(account -> account.balance() != 0)
                .map(account -> new Balance(new AccountId(subject, account.kind()), account.balance()));
    }

    /** Until all its entries are counted again. */
    void forgetAccounts() {
        accounts = NO_ACCOUNTS;
        history.clear();
    }

    /** The fold of that rule over what concerns the subject. */
    @Nullable
    Cell cell(String ruleId) {
        for (Cell cell : cells) {
            if (cell.ruleId().equals(ruleId)) {
                return cell;
            }
        }
        return null;
    }

    void add(Cell cell) {
        cells = Arrays.copyOf(cells, cells.length + 1);
        cells[cells.length - 1] = cell;
    }

    Cell[] cells() {
        return cells;
    }

    void become(Cell[] other) {
        cells = other;
    }

    void forgetCells() {
        cells = NO_CELLS;
    }
}

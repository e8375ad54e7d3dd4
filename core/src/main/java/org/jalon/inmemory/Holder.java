package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.community.MemberId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;
import org.jspecify.annotations.Nullable;

/** A subject's accounts, few, and its entries in the order they were written. */
final class Holder {

    private final Subject subject;
    private final @Nullable MemberId member;
    private final List<Account> accounts = new ArrayList<>(2);
    private final List<LedgerEntry> history = new ArrayList<>();

    Holder(Subject subject) {
        this.subject = subject;
        member = subject.type() == SubjectType.MEMBER ? new MemberId(subject.id()) : null;
    }

    Subject subject() {
        return subject;
    }

    /** Absent when the subject is no member. */
    @Nullable
    MemberId member() {
        return member;
    }

    List<LedgerEntry> history() {
        return history;
    }

    @Nullable
    Account find(AwardKind kind) {
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).kind().equals(kind)) {
                return accounts.get(i);
            }
        }
        return null;
    }

    Account account(AwardKind kind) {
        Account found = find(kind);
        if (found == null) {
            found = new Account(kind);
            accounts.add(found);
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
}

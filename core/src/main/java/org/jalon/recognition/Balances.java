package org.jalon.recognition;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** Sees to it, before anything is written, that every balance fits. */
final class Balances {

    private final Ledger ledger;
    private final Map<AccountId, Long> moved = new HashMap<>();

    private Balances(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws ArithmeticException when a balance would not fit {@code long} after the decision is kept */
    static void requireRoomFor(Decision decision, Ledger ledger) {
        if (decision.reversed().isEmpty() && decision.given().size() == 1) {
            requireRoomFor(decision.given().get(0).award(), ledger);
        } else if (!decision.given().isEmpty() || !decision.reversed().isEmpty()) {
            new Balances(ledger).requireRoomFor(decision);
        }
    }

    private static void requireRoomFor(Award only, Ledger ledger) {
        long unused = Math.addExact(ledger.balance(only.subject(), only.kind()), only.amount());
    }

    private void requireRoomFor(Decision decision) {
        ledger.prefetchBalances(accountsOf(decision));
        for (LedgerEntry entry : decision.reversed()) {
            move(entry.award().subject(), entry.award().kind(), -entry.award().amount());
        }
        for (AwardFact given : decision.given()) {
            move(given.award().subject(), given.award().kind(), given.award().amount());
        }
    }

    private static Set<AccountId> accountsOf(Decision decision) {
        Set<AccountId> accounts = new LinkedHashSet<>();
        decision.reversed().forEach(entry -> accounts.add(accountOf(entry.award())));
        decision.given().forEach(given -> accounts.add(accountOf(given.award())));
        return accounts;
    }

    private static AccountId accountOf(Award award) {
        return new AccountId(award.subject(), award.kind());
    }

    private void move(Subject subject, AwardKind kind, long amount) {
        AccountId account = new AccountId(subject, kind);
        Long balance = moved.get(account);
        moved.put(account, Math.addExact(balance == null ? ledger.balance(subject, kind) : balance, amount));
    }
}

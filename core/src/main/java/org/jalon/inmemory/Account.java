package org.jalon.inmemory;

import java.time.Instant;
import org.jalon.recognition.rule.AwardKind;

/** What a subject has of one kind. */
final class Account {

    private final AwardKind kind;
    private long balance;
    private Instant reachedAt = Instant.MIN;

    Account(AwardKind kind) {
        this.kind = kind;
    }

    AwardKind kind() {
        return kind;
    }

    long balance() {
        return balance;
    }

    Instant reachedAt() {
        return reachedAt;
    }

    void become(long balance, Instant reachedAt) {
        this.balance = balance;
        this.reachedAt = reachedAt;
    }
}

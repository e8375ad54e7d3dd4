package org.jalon.inmemory;

import java.time.Instant;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.rule.AwardKind;
import org.jspecify.annotations.Nullable;

/** What a subject has of one kind. */
final class Account {

    private final AwardKind kind;
    private long balance;
    private Instant reachedAt = Instant.MIN;
    private @Nullable Total total;

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

    /** Where it stands on the board; absent when it is on none. */
    @Nullable
    Total total() {
        return total;
    }

    void stand(@Nullable Total total) {
        this.total = total;
    }

    void become(long balance, Instant reachedAt) {
        this.balance = balance;
        this.reachedAt = reachedAt;
    }
}

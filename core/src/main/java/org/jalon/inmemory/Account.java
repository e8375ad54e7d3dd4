package org.jalon.inmemory;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.rule.AwardKind;
import org.jspecify.annotations.Nullable;

/** What a subject has of one kind, and where that stands on the board of members, if it is on one. */
final class Account {

    private final AwardKind kind;

    /** Another one of the same holder. */
    private @Nullable Account next;

    private final @Nullable MemberId member;
    private final @Nullable RankedAccounts board;
    private @Nullable KeptAward latest;
    private int run;
    private long balance;
    private Instant reachedAt = Instant.MIN;

    /** That of {@code reachedAt}, at hand. */
    private long reachedSecond = Instant.MIN.getEpochSecond();

    /** On no board. */
    Account(AwardKind kind) {
        this.kind = kind;
        this.member = null;
        this.board = null;
    }

    /** On that board whenever it has something. */
    Account(AwardKind kind, MemberId member, RankedAccounts board) {
        this.kind = kind;
        this.member = member;
        this.board = board;
    }

    /** As it stands in that total, by itself. */
    static Account of(Total total, RankedAccounts board) {
        Account account = new Account(AwardKind.RECOGNITION, total.member(), board);
        account.become(total.points(), total.reachedAt());
        return account;
    }

    /** What is kept of the award that it got last: mostly it gets the same again. */
    @Nullable
    KeptAward latest() {
        return latest;
    }

    void give(KeptAward award) {
        latest = award;
    }

    /** Whether it is on a board whenever it has something. */
    boolean isRanked() {
        return board != null;
    }

    AwardKind kind() {
        return kind;
    }

    @Nullable
    Account next() {
        return next;
    }

    void link(Account another) {
        next = another;
    }

    long balance() {
        return balance;
    }

    Instant reachedAt() {
        return reachedAt;
    }

    long reachedSecond() {
        return reachedSecond;
    }

    /** The later one of that moment and when it came to what it is. */
    Instant reachedAtOr(Instant moment) {
        return moment.getEpochSecond() > reachedSecond || moment.isAfter(reachedAt) ? moment : reachedAt;
    }

    /** Absent when it has nothing or is on no board. */
    @Nullable
    Total total() {
        return member == null || balance <= 0 ? null : new Total(member, balance, reachedAt);
    }

    /** Becomes what it is from now on, and moves on its board. */
    void move(long newBalance, Instant newReachedAt) {
        if (board == null) {
            become(newBalance, newReachedAt);
        } else {
            board.move(this, newBalance, newReachedAt);
        }
    }

    /** For the board only: where the run was that it was put into last. */
    int run() {
        return run;
    }

    /** For the board only. */
    void putInto(int newRun) {
        run = newRun;
    }

    /** For the board only. */
    void become(long newBalance, Instant newReachedAt) {
        balance = newBalance;
        reachedAt = newReachedAt;
        reachedSecond = newReachedAt.getEpochSecond();
    }

    /** Below 0 when, of two with the same points since the same second, this one comes first. */
    int compareTie(Account other) {
        int order = reachedAt.compareTo(other.reachedAt);
        return order != 0 || member == null || other.member == null ? order : member.compareTo(other.member);
    }
}

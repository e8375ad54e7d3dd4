package org.jalon.inmemory;

import java.util.Arrays;
import java.util.Objects;
import org.jalon.recognition.board.Total;

/** Neighbouring accounts in the order of the board, with what they are compared by laid out flat. */
final class Run {

    static final int CAPACITY = 256;

    private final long[] points = new long[CAPACITY];
    private final long[] seconds = new long[CAPACITY];
    private final Account[] accounts = new Account[CAPACITY];
    private int size;
    private int distinct;

    int size() {
        return size;
    }

    /** How many different points these have. */
    int distinct() {
        return distinct;
    }

    Account get(int index) {
        return accounts[index];
    }

    Total total(int index) {
        return Objects.requireNonNull(accounts[index].total());
    }

    long points(int index) {
        return points[index];
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    /** How many of these come before that one. */
    int countBefore(Account one) {
        int first = countAbove(one.balance());
        if (first == size || accounts[first] == one || points[first] < one.balance()) {
            return first;
        }
        int end = size;
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (compare(middle, one) < 0) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }

    /** Below 0 when the one at that index comes before the other, 0 when it is the same. */
    int compare(int index, Account one) {
        if (points[index] != one.balance()) {
            return Long.compare(one.balance(), points[index]);
        }
        if (seconds[index] != one.reachedSecond()) {
            return Long.compare(seconds[index], one.reachedSecond());
        }
        return accounts[index] == one ? 0 : accounts[index].compareTie(one);
    }

    /** How many of these have more points: a binary search without a branch that nobody could predict. */
    int countAbove(long limit) {
        int above = 0;
        int rest = size;
        while (rest > 0) {
            int half = (rest + 1) >>> 1;
            above += points[above + half - 1] > limit ? half : 0;
            rest -= half;
        }
        return above;
    }

    /** How many different points the first ones have. */
    int distinct(int count) {
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || points[i] != points[i - 1]) {
                distinct++;
            }
        }
        return distinct;
    }

    void insert(int at, Account account) {
        System.arraycopy(points, at, points, at + 1, size - at);
        System.arraycopy(seconds, at, seconds, at + 1, size - at);
        System.arraycopy(accounts, at, accounts, at + 1, size - at);
        put(at, account);
        size++;
        distinct += isAloneAt(at) ? 1 : 0;
    }

    /** Whether neither neighbour has the same points. */
    private boolean isAloneAt(int at) {
        boolean likeLeft = at > 0 && points[at - 1] == points[at];
        boolean likeRight = at + 1 < size && points[at + 1] == points[at];
        return !likeLeft && !likeRight;
    }

    void remove(int at) {
        distinct -= isAloneAt(at) ? 1 : 0;
        System.arraycopy(points, at + 1, points, at, size - at - 1);
        System.arraycopy(seconds, at + 1, seconds, at, size - at - 1);
        System.arraycopy(accounts, at + 1, accounts, at, size - at - 1);
        size--;
        accounts[size] = null;
    }

    private void put(int at, Account account) {
        points[at] = account.balance();
        seconds[at] = account.reachedSecond();
        accounts[at] = account;
    }

    /** Moves the account of that index to where it belongs by now, which is in this run, and mostly a few places away. */
    void replace(int from, Account account) {
        distinct -= isAloneAt(from) ? 1 : 0;
        int to = from;
        while (to > 0 && compare(to - 1, account) > 0) {
            pull(to - 1, to--);
        }
        while (to >= from && to + 1 < size && compare(to + 1, account) < 0) {
            pull(to + 1, to++);
        }
        put(to, account);
        distinct += isAloneAt(to) ? 1 : 0;
    }

    /** Moves what is at one index to another. */
    private void pull(int source, int target) {
        points[target] = points[source];
        seconds[target] = seconds[source];
        accounts[target] = accounts[source];
    }

    /** Moves the second half into a new run. */
    Run split() {
        Run second = new Run();
        int half = size / 2;
        second.append(this, half);
        Arrays.fill(accounts, half, size, null);
        size = half;
        distinct = distinct(half);
        return second;
    }

    /** Adds those of another run from that index on. */
    void append(Run other, int from) {
        int count = other.size - from;
        System.arraycopy(other.points, from, points, size, count);
        System.arraycopy(other.seconds, from, seconds, size, count);
        System.arraycopy(other.accounts, from, accounts, size, count);
        size += count;
        distinct = distinct(size);
    }
}

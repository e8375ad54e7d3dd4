package org.jalon.inmemory;

import java.util.Arrays;
import org.jalon.recognition.board.Total;

/** Neighbouring totals in the order of the board, with what they are compared by laid out flat. */
final class Run {

    static final int CAPACITY = 256;

    private final long[] points = new long[CAPACITY];
    private final long[] seconds = new long[CAPACITY];
    private final Total[] totals = new Total[CAPACITY];
    private int size;
    private int distinct;

    int size() {
        return size;
    }

    /** How many different points these have. */
    int distinct() {
        return distinct;
    }

    Total get(int index) {
        return totals[index];
    }

    long points(int index) {
        return points[index];
    }

    long second(int index) {
        return seconds[index];
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    /** How many of these come before that one. */
    int countBefore(Total one) {
        long onePoints = one.points();
        long oneSecond = one.reachedAt().getEpochSecond();
        int first = 0;
        int end = size;
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (compare(middle, onePoints, oneSecond, one) < 0) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }

    /** Below 0 when the one at that index comes before the other, 0 when it is the same. */
    int compare(int index, long onePoints, long oneSecond, Total one) {
        if (points[index] != onePoints) {
            return Long.compare(onePoints, points[index]);
        }
        return seconds[index] != oneSecond ? Long.compare(seconds[index], oneSecond) : totals[index].compareTo(one);
    }

    /** How many of these have more points. */
    int countAbove(long limit) {
        int first = 0;
        int end = size;
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (points[middle] > limit) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
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

    void insert(int at, Total total) {
        System.arraycopy(points, at, points, at + 1, size - at);
        System.arraycopy(seconds, at, seconds, at + 1, size - at);
        System.arraycopy(totals, at, totals, at + 1, size - at);
        points[at] = total.points();
        seconds[at] = total.reachedAt().getEpochSecond();
        totals[at] = total;
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
        System.arraycopy(totals, at + 1, totals, at, size - at - 1);
        size--;
        totals[size] = null;
    }

    /** Puts a total in the place of that one, and where it belongs; it belongs into this run. */
    void replace(int from, Total total) {
        distinct -= isAloneAt(from) ? 1 : 0;
        int before = countBefore(total);
        int to = before > from ? before - 1 : before;
        shift(from, to);
        points[to] = total.points();
        seconds[to] = total.reachedAt().getEpochSecond();
        totals[to] = total;
        distinct += isAloneAt(to) ? 1 : 0;
    }

    /** Closes the place at one index and opens one at another. */
    private void shift(int from, int to) {
        int source = from < to ? from + 1 : to;
        int target = from < to ? from : to + 1;
        int count = Math.abs(to - from);
        System.arraycopy(points, source, points, target, count);
        System.arraycopy(seconds, source, seconds, target, count);
        System.arraycopy(totals, source, totals, target, count);
    }

    /** Moves the second half into a new run. */
    Run split() {
        Run second = new Run();
        int half = size / 2;
        second.append(this, half);
        Arrays.fill(totals, half, size, null);
        size = half;
        distinct = distinct(half);
        return second;
    }

    /** Adds those of another run from that index on. */
    void append(Run other, int from) {
        int count = other.size - from;
        System.arraycopy(other.points, from, points, size, count);
        System.arraycopy(other.seconds, from, seconds, size, count);
        System.arraycopy(other.totals, from, totals, size, count);
        size += count;
        distinct = distinct(size);
    }
}

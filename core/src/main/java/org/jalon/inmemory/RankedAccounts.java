package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.recognition.board.Total;

/**
 * Accounts in the order of the board, in runs of bounded length. Adding, removing and finding cost two binary searches and a
 * short move; a rank adds up the sizes of the runs before.
 */
final class RankedAccounts {

    private Run[] runs = {new Run()};
    private int[] sizes = {0};
    private int[] distinct = {0};

    /** The points that each run begins with. */
    private long[] begins = {0};

    /** The points that each run ends with. */
    private long[] ends = {0};

    private int count = 1;
    private int size;

    int size() {
        return size;
    }

    /** Puts an account where it belongs from now on: mostly not far from where it was. */
    void move(Account account, long balance, Instant reachedAt) {
        boolean wasOn = account.balance() > 0;
        if (wasOn && balance > 0) {
            replace(account, balance, reachedAt);
        } else {
            if (wasOn) {
                remove(account);
            }
            account.become(balance, reachedAt);
            if (balance > 0) {
                add(account);
            }
        }
    }

    /** Adds one that is not on it. */
    void add(Account account) {
        int at = runOf(account);
        if (runs[at].isFull()) {
            split(at);
            at = runOf(account);
        }
        account.putInto(at);
        runs[at].insert(runs[at].countBefore(account), account);
        size++;
        resized(at);
    }

    private void replace(Account account, long balance, Instant reachedAt) {
        int at = runOf(account);
        int index = indexOf(account, runs[at]);
        account.become(balance, reachedAt);
        if ((index > 0 || at == 0) && belongsInto(at, account)) {
            runs[at].replace(index, account);
            resized(at);
        } else {
            removeAt(at, index);
            add(account);
        }
    }

    private static int indexOf(Account account, Run run) {
        int index = run.countBefore(account);
        if (index == run.size() || run.get(index) != account) {
            throw new IllegalArgumentException("not on the board: " + account.total());
        }
        return index;
    }

    private void remove(Account account) {
        int at = runOf(account);
        removeAt(at, indexOf(account, runs[at]));
    }

    private void removeAt(int at, int index) {
        runs[at].remove(index);
        size--;
        resized(at);
        shrink(at);
    }

    /** How many come before that one. */
    int countBefore(Account one) {
        int at = runOf(one);
        return sizeBefore(at) + runs[at].countBefore(one);
    }

    /** How many have more points. */
    int countAbove(long points) {
        int at = runReaching(points);
        return sizeBefore(at) + runs[at].countAbove(points);
    }

    /** How many different points above that there are. */
    int distinctAbove(long points) {
        int at = runReaching(points);
        int above = 0;
        for (int i = 0; i <= at; i++) {
            int here = i < at ? distinct[i] : runs[i].distinct(runs[i].countAbove(points));
            above += here > 0 && continues(i) ? here - 1 : here;
        }
        return above;
    }

    /** So many from that index on, at most. */
    List<Total> slice(int from, int most) {
        List<Total> slice = new ArrayList<>(Math.min(most, 64));
        int at = 0;
        int index = from;
        while (at < count && index >= sizes[at]) {
            index -= sizes[at++];
        }
        for (; at < count && slice.size() < most; at++, index = 0) {
            for (int i = index; i < sizes[at] && slice.size() < most; i++) {
                slice.add(runs[at].total(i));
            }
        }
        return slice;
    }

    /** Whether the run begins with the points that the one before ends with. */
    private boolean continues(int at) {
        return at > 0 && sizes[at] > 0 && sizes[at - 1] > 0 && begins[at] == ends[at - 1];
    }

    private int sizeBefore(int at) {
        int before = 0;
        for (int i = 0; i < at; i++) {
            before += sizes[i];
        }
        return before;
    }

    /** The last run that begins before that one, or the first run: mostly the one that it was put into. */
    private int runOf(Account one) {
        int latest = one.run();
        return latest < count && belongsInto(latest, one) ? latest : search(one);
    }

    private int search(Account one) {
        int first = 1;
        int end = count;
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (beginsUpTo(middle, one)) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first - 1;
    }

    private boolean belongsInto(int at, Account one) {
        return (at == 0 || beginsUpTo(at, one)) && (at + 1 == count || !beginsUpTo(at + 1, one));
    }

    private boolean beginsUpTo(int at, Account one) {
        return begins[at] == one.balance() ? runs[at].compare(0, one) <= 0 : begins[at] > one.balance();
    }

    /** The last run that begins with more points, or the first run. */
    private int runReaching(long points) {
        int first = 1;
        int end = count;
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (begins[middle] > points) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first - 1;
    }

    private void split(int at) {
        insertRun(at + 1, runs[at].split());
        resized(at);
        resized(at + 1);
    }

    /** Merges a run that has become short with its neighbour; there are no empty runs but a single one. */
    private void shrink(int at) {
        int left = at > 0 ? at - 1 : at;
        if (count == 1 || sizes[at] > Run.CAPACITY / 8) {
            return;
        }
        if (sizes[left] + sizes[left + 1] <= Run.CAPACITY / 2 || sizes[at] == 0) {
            runs[left].append(runs[left + 1], 0);
            removeRun(left + 1);
            resized(left);
        }
    }

    private void resized(int at) {
        sizes[at] = runs[at].size();
        distinct[at] = runs[at].distinct();
        begins[at] = runs[at].points(0);
        ends[at] = runs[at].points(Math.max(0, sizes[at] - 1));
    }

    private void insertRun(int at, Run run) {
        if (count == runs.length) {
            runs = Arrays.copyOf(runs, 2 * count);
            sizes = Arrays.copyOf(sizes, 2 * count);
            distinct = Arrays.copyOf(distinct, 2 * count);
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(runs, at, runs, at + 1, count - at);
        System.arraycopy(sizes, at, sizes, at + 1, count - at);
        System.arraycopy(distinct, at, distinct, at + 1, count - at);
        System.arraycopy(begins, at, begins, at + 1, count - at);
        System.arraycopy(ends, at, ends, at + 1, count - at);
        runs[at] = run;
        count++;
    }

    private void removeRun(int at) {
        count--;
        System.arraycopy(runs, at + 1, runs, at, count - at);
        System.arraycopy(sizes, at + 1, sizes, at, count - at);
        System.arraycopy(distinct, at + 1, distinct, at, count - at);
        System.arraycopy(begins, at + 1, begins, at, count - at);
        System.arraycopy(ends, at + 1, ends, at, count - at);
        runs[count] = null;
    }
}

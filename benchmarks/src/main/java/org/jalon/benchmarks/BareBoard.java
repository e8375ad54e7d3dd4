package org.jalon.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A board for small totals that only come in order: for each number of points a linked list of those who have it, first come
 * first; and a Fenwick tree of how many have up to so many points.
 */
final class BareBoard {

    private @Nullable BareAccount[] first = new BareAccount[1024];
    private @Nullable BareAccount[] last = new BareAccount[1024];
    private int[] counts = new int[1025];
    private int most;
    private int size;

    void move(BareAccount account, long points) {
        if (account.points() > 0) {
            unlink(account, (int) account.points());
        }
        account.become(points);
        link(account, Math.toIntExact(points));
    }

    private void unlink(BareAccount account, int points) {
        BareAccount before = account.before;
        BareAccount after = account.after;
        if (before == null) {
            first[points] = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            last[points] = before;
        } else {
            after.before = before;
        }
        add(points, -1);
    }

    private void link(BareAccount account, int points) {
        if (points >= first.length) {
            grow(points);
        }
        BareAccount end = last[points];
        account.before = end;
        account.after = null;
        if (end == null) {
            first[points] = account;
        } else {
            end.after = account;
        }
        last[points] = account;
        most = Math.max(most, points);
        add(points, 1);
    }

    private void add(int points, int change) {
        size += change;
        for (int i = points; i < counts.length; i += i & -i) {
            counts[i] += change;
        }
    }

    private void grow(int points) {
        int[] each = new int[first.length];
        for (int i = 1; i < each.length; i++) {
            each[i] = upTo(i) - upTo(i - 1);
        }
        int room = Integer.highestOneBit(points) << 1;
        first = Arrays.copyOf(first, room);
        last = Arrays.copyOf(last, room);
        counts = new int[room + 1];
        size = 0;
        for (int i = 1; i < each.length; i++) {
            add(i, each[i]);
        }
    }

    private int upTo(int points) {
        int sum = 0;
        for (int i = points; i > 0; i -= i & -i) {
            sum += counts[i];
        }
        return sum;
    }

    /** 1 and as many as have more. */
    int rank(BareAccount account) {
        return 1 + size - upTo((int) account.points());
    }

    List<MemberId> top(int count) {
        List<MemberId> top = new ArrayList<>();
        for (int points = most; points > 0; points--) {
            for (BareAccount one = first[points]; one != null; one = one.after) {
                if (top.size() == count) {
                    return top;
                }
                top.add(one.member);
            }
        }
        return top;
    }
}

package org.jalon.recognition.board;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jalon.community.MemberId;

/** Totals at hand, in the order of the board. */
record SortedTotals(List<Total> totals) implements Totals {

    @Override
    public long size() {
        return totals.size();
    }

    @Override
    public List<Total> first(int most) {
        return totals.subList(0, Math.min(most, totals.size()));
    }

    @Override
    public Optional<Total> of(MemberId member) {
        return totals.stream().filter(total -> total.member().equals(member)).findFirst();
    }

    @Override
    public List<Total> before(Total one, int most) {
        int index = index(one);
        return totals.subList(Math.max(0, index - most), index);
    }

    @Override
    public List<Total> after(Total one, int most) {
        int index = index(one);
        int next = index < totals.size() && totals.get(index).equals(one) ? index + 1 : index;
        return totals.subList(next, (int) Math.min((long) next + most, totals.size()));
    }

    @Override
    public long countBefore(Total one) {
        return index(one);
    }

    private int index(Total one) {
        int found = Collections.binarySearch(totals, one);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public long countAbove(long points) {
        return totals.stream().takeWhile(total -> total.points() > points).count();
    }

    @Override
    public long distinctAbove(long points) {
        return totals.stream()
                .mapToLong(Total::points)
                .takeWhile(total -> total > points)
                .distinct()
                .count();
    }
}

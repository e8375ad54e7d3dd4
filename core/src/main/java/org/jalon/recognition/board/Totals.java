package org.jalon.recognition.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jalon.community.MemberId;

/** The totals of a board in its order. A member without points is not on it. Valid within a transaction. */
public interface Totals {

    /** Of those, in whatever order they come; each member once. */
    static Totals of(Collection<Total> unsorted) {
        return new SortedTotals(unsorted.stream().sorted().toList());
    }

    /** Of nobody. */
    static Totals none() {
        return of(List.of());
    }

    /** How many members are on it. */
    long size();

    /** The first ones, at most so many. */
    List<Total> first(int most);

    Optional<Total> of(MemberId member);

    /** Those right before that one, which may have left since it was read, at most so many, in order. */
    List<Total> before(Total one, int most);

    /** Those right after that one, which may have left since it was read, at most so many, in order. */
    List<Total> after(Total one, int most);

    /** How many come before that one. */
    long countBefore(Total one);

    /** How many have more points. */
    long countAbove(long points);

    /** How many different totals above that there are. */
    long distinctAbove(long points);
}

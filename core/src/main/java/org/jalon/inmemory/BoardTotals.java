package org.jalon.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jspecify.annotations.Nullable;

/** Totals in order, and by member. */
record BoardTotals(RankedAccounts ranked, Function<MemberId, @Nullable Total> byMember) implements Totals {

    @Override
    public long size() {
        return ranked.size();
    }

    @Override
    public List<Total> first(int most) {
        return ranked.slice(0, most);
    }

    @Override
    public Optional<Total> of(MemberId member) {
        return Optional.ofNullable(byMember.apply(member));
    }

    @Override
    public List<Total> before(Total one, int most) {
        int index = indexOf(one);
        int start = Math.max(0, index - most);
        return ranked.slice(start, index - start);
    }

    @Override
    public List<Total> after(Total one, int most) {
        int index = indexOf(one);
        boolean isThere = ranked.slice(index, 1).contains(one);
        return ranked.slice(isThere ? index + 1 : index, most);
    }

    @Override
    public long countBefore(Total one) {
        return indexOf(one);
    }

    @Override
    public long countAbove(long points) {
        return ranked.countAbove(points);
    }

    @Override
    public long distinctAbove(long points) {
        return ranked.distinctAbove(points);
    }

    private int indexOf(Total one) {
        return ranked.countBefore(Account.of(one, ranked));
    }
}

package org.jalon.recognition.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jalon.community.MemberId;

/**
 * Who of a board may be seen, with the ranks that they have among all. Reads on for as long as those who stay off boards leave gaps, more
 * each time.
 *
 * @param totals of all
 * @param ranking how they are numbered
 * @param absence who stays off boards
 * @param reader who looks, if it is somebody: they see themselves
 */
record Visible(Totals totals, Ranking ranking, Leaderboard.Absence absence, Optional<MemberId> reader) {

    private static final int LEAST = 8;
    private static final int MOST = 512;

    List<Standing> first(int most) {
        return forward(totals.first(size(most)), most);
    }

    List<Standing> after(Standing last, int most) {
        return forward(totals.after(last.total(), size(most)), most);
    }

    private List<Standing> forward(List<Total> first, int most) {
        List<Standing> visible = new ArrayList<>();
        Placing placing = new Placing(totals, ranking);
        List<Total> page = first;
        for (int size = size(most); !page.isEmpty(); size = Math.min(MOST, 2 * size)) {
            visible.addAll(without(placing.of(page), Standing::member));
            boolean isLast = visible.size() >= most || page.size() < size;
            page = isLast ? List.of() : totals.after(page.get(page.size() - 1), Math.min(MOST, 2 * size));
        }
        return List.copyOf(visible.subList(0, Math.min(most, visible.size())));
    }

    /** That one with those right before and right after who may be seen. */
    List<Standing> around(Total one, int each) {
        List<Total> run = new ArrayList<>(before(one, each));
        run.add(one);
        List<Standing> shown = without(new Placing(totals, ranking).of(run), Standing::member);
        List<Standing> around = new ArrayList<>(shown.subList(Math.max(0, shown.size() - 1 - each), shown.size()));
        around.addAll(after(around.get(around.size() - 1), each));
        return List.copyOf(around);
    }

    /** As many as it takes for so many of them to be seen. */
    private List<Total> before(Total one, int each) {
        List<Total> before = List.of();
        int size = size(each);
        boolean isEnough = each == 0;
        while (!isEnough) {
            before = totals.before(one, size);
            isEnough = before.size() < size || without(before, Total::member).size() >= each;
            size = 4 * size;
        }
        return before;
    }

    private static int size(int most) {
        return most == 0 ? 0 : Math.min(MOST, Math.max(LEAST, most));
    }

    private <T> List<T> without(List<T> some, Function<T, MemberId> member) {
        Set<MemberId> absent = absence.among(some.stream().map(member).toList());
        return some.stream()
                .filter(one -> !absent.contains(member.apply(one)) || isReader(member.apply(one)))
                .toList();
    }

    private boolean isReader(MemberId member) {
        return reader.filter(member::equals).isPresent();
    }
}

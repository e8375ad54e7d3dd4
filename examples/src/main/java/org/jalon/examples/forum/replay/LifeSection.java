package org.jalon.examples.forum.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.examples.forum.Reply;
import org.jalon.examples.replay.Weeks;
import org.jalon.examples.report.Block;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Section;

/** How the conversation rose and fell. */
record LifeSection(ForumResult result) {

    Section section() {
        Section section = Section.titled("How the forum came alive, and went quiet")
                .introducing(
                        "A forum that lives only while the course is running is an audience. What counts for a community"
                                + " is who still writes when nobody has to.");
        List<Reply> replies = result.log().replies();
        return replies.isEmpty() ? section : section.with(weekly(replies), newcomers(replies));
    }

    private Block weekly(List<Reply> replies) {
        Weeks weeks = weeks(replies);
        List<Long> all = weeks.counts(replies.stream().map(Reply::at));
        int peak = all.indexOf(all.stream().max(Comparator.naturalOrder()).orElseThrow());
        Chart chart = Chart.stackedBars(
                        "Replies per week",
                        "The peak was the week of " + weeks.labels().get(peak) + " with " + Words.number(all.get(peak))
                                + " replies; the last week had " + Words.number(all.get(all.size() - 1)) + ".")
                .measuring("replies")
                .over(weeks.labels());
        if (result.staff().people().isEmpty()) {
            return chart.series("Replies", all);
        }
        Predicate<Reply> byStaff = reply -> result.staff().includes(reply.author());
        return chart.series("Participants", counts(weeks, replies.stream().filter(byStaff.negate())))
                .series("Staff", counts(weeks, replies.stream().filter(byStaff)));
    }

    private Block newcomers(List<Reply> replies) {
        Weeks weeks = weeks(replies);
        Map<String, Instant> first = new TreeMap<>();
        replies.forEach(it -> first.merge(it.author(), it.at(), (one, other) -> one.isBefore(other) ? one : other));
        List<Long> counts = weeks.counts(first.values().stream());
        long early = counts.stream().limit(2).mapToLong(Long::longValue).sum();
        return Chart.bars(
                        "People who wrote for the first time",
                        Words.number(early) + " of " + Words.number(first.size())
                                + " contributors wrote first in the first two weeks; who has not by then seldom does.")
                .measuring("people")
                .over(weeks.labels())
                .series("New contributors", counts);
    }

    private static Weeks weeks(List<Reply> replies) {
        List<Instant> moments = replies.stream().map(Reply::at).sorted().toList();
        return Weeks.between(moments.get(0), moments.get(moments.size() - 1));
    }

    private static List<Long> counts(Weeks weeks, Stream<Reply> replies) {
        return weeks.counts(replies.map(Reply::at));
    }
}

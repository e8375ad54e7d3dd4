package org.jalon.examples.forum.replay;

import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import org.jalon.examples.replay.Inequality;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;

/** How unevenly the contributors took part. */
record ParticipationSection(ForumResult result) {

    Section section() {
        Inequality participation = result.participation();
        return Section.titled("How much rests on few people")
                .introducing(
                        "Every forum has a few who write much and many who write little. It is worth watching because"
                                + " whoever carries much may leave, and because newcomers measure themselves against what they see.")
                .with(
                        chart(participation),
                        Note.info(
                                "Three figures to compare over time",
                                "The top 1% (" + Words.number(participation.people(0.01)) + " people) wrote "
                                        + Words.percent(participation.topShare(0.01)) + " of all replies, the top 10% ("
                                        + Words.number(participation.people(0.1)) + " people) "
                                        + Words.percent(participation.topShare(0.1)) + ". The Gini coefficient is "
                                        + String.format(Locale.ROOT, "%.3f", participation.gini())
                                        + ": it would be 0 if all wrote as much, and close to 1 if one wrote all."),
                        Note.warning(
                                "Those who wrote once",
                                Words.percent(participation.shareHaving(1))
                                        + " of the contributors wrote a single reply."
                                        + " A short answer to them, while they still look, is what brings a second one."));
    }

    private Chart chart(Inequality participation) {
        return Chart.bars(
                        "Contributors by how much they wrote",
                        "Half of all replies were written by " + Words.number(fewest()) + " of "
                                + Words.number(participation.size()) + " contributors.")
                .measuring("contributors")
                .over("1 reply", "2", "3–5", "6–10", "11–20", "21–50", "over 50")
                .series(
                        "Contributors",
                        List.of(
                                having(it -> it == 1),
                                having(it -> it == 2),
                                having(it -> it > 2 && it <= 5),
                                having(it -> it > 5 && it <= 10),
                                having(it -> it > 10 && it <= 20),
                                having(it -> it > 20 && it <= 50),
                                having(it -> it > 50)));
    }

    private long having(LongPredicate replies) {
        return result.replies().values().stream().filter(it -> replies.test(it)).count();
    }

    /** The smallest number of people who together wrote half of it all. */
    private int fewest() {
        List<Long> descending = result.replies().values().stream()
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        long left = result.participation().total();
        long half = left / 2;
        int people = 0;
        while (left > half && people < descending.size()) {
            left -= descending.get(people);
            people++;
        }
        return people;
    }
}

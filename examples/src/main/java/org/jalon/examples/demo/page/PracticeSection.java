package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.CalendarPeriod;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;

/** What became know-how at work. */
record PracticeSection(Facts facts, Honours honours) {

    Section section() {
        long practitioners = facts.members().stream()
                .filter(person -> honours.badges(person.id()).contains("Practitioner"))
                .count();
        return Section.titled("At work")
                .introducing("Knowledge becomes know-how when it is applied and a colleague confirms it: "
                        + facts.attested().size() + " pieces of evidence are attested, and " + practitioners + " of "
                        + facts.members().size() + " members are practitioners.")
                .with(monthly(), latest());
    }

    private Chart monthly() {
        String open = facts.unattested().size() + " of "
                + facts.posts(Post.Kind.EVIDENCE).size();
        return Chart.stackedBars(
                        "Evidence of practice per month", open + " pieces still wait for somebody to attest them.")
                .measuring("pieces of evidence")
                .over(months().map(Dates::month).toList())
                .series("Attested", perMonth(facts.attested()))
                .series("Waiting", perMonth(facts.unattested()));
    }

    private static Stream<LocalDate> months() {
        return CourseYear.OPENS.withDayOfMonth(1).datesUntil(CourseYear.ENDS, Period.ofMonths(1));
    }

    private static List<Long> perMonth(List<Post> posts) {
        Map<LocalDate, Long> counts = posts.stream()
                .collect(Collectors.groupingBy(
                        post -> CalendarPeriod.MONTH.startOf(CourseYear.dayOf(post.at())), Collectors.counting()));
        return months().map(month -> counts.getOrDefault(month, 0L)).toList();
    }

    private Table latest() {
        return Table.of(
                        facts.attested(),
                        text("Evidence", Post::title),
                        text("Shown by", post -> post.author().name()),
                        text("On", post -> Dates.full(CourseYear.dayOf(post.at()))),
                        text("Attested by", this::attestedBy))
                .titled("Attested, the latest first")
                .showing(6);
    }

    private String attestedBy(Post post) {
        return facts.attestation(post)
                .map(activity -> facts.name(activity.actor()))
                .orElse("");
    }
}

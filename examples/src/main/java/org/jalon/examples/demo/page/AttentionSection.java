package org.jalon.examples.demo.page;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;

/** What waits for the community manager today. */
record AttentionSection(Facts facts, Honours honours, Attention attention) {

    Section section() {
        return Section.titled("What needs you now")
                .introducing("On " + Dates.full(Dates.lastDay())
                        + ": a question without an answer, a newcomer without a welcome or a member who went silent is"
                        + " easier to win back this week than next month.")
                .with(questions(), newcomers(), drifting(), evidence());
    }

    private Table questions() {
        return Table.of(
                        facts.unanswered(),
                        text("Question", Post::title),
                        text("Asked by", post -> post.author().name()),
                        count("Days waiting", AttentionSection::age))
                .titled("Questions that nobody answered")
                .showing(5);
    }

    private Table newcomers() {
        return Table.of(
                        attention.newcomers(),
                        text("Newcomer", Person::name),
                        text("Joined", person -> Dates.full(person.joins())),
                        count(
                                "Contributions",
                                person -> facts.contributions(person).size()),
                        text("First question answered by", attention::host),
                        tags("Badges", person -> honours.badges(person.id())))
                .titled("Newcomers of the last " + Attention.NEW_FOR_DAYS + " days");
    }

    private Table drifting() {
        return Table.of(
                        attention.silent(),
                        text("Member", Person::name),
                        text(
                                "Last seen",
                                person ->
                                        facts.lastSeen(person).map(Dates::full).orElse("never")),
                        count("Contributions during the course", attention::during),
                        count("Points", honours::points),
                        tags("Badges", person -> honours.badges(person.id())))
                .titled("Who may be drifting away: active during the course, silent for eight weeks or more")
                .showing(8);
    }

    private Table evidence() {
        return Table.of(
                        facts.unattested(),
                        text("Evidence", Post::title),
                        text("Shown by", post -> post.author().name()),
                        count("Days waiting", AttentionSection::age))
                .titled("Evidence of practice that nobody has attested")
                .showing(5);
    }

    private static long age(Post post) {
        return DAYS.between(CourseYear.dayOf(post.at()), CourseYear.ENDS);
    }
}

package org.jalon.examples.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.demo.page.Attention;
import org.jalon.examples.demo.page.Dates;
import org.jalon.examples.demo.page.Facts;
import org.jalon.examples.demo.page.Honours;
import org.jalon.examples.demo.page.Reasons;
import org.jalon.examples.demo.page.Words;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;

/** How things stand at the end of the year. */
record Ending(Facts facts, Honours honours, Reasons reasons, Lines lines) {

    private static final int BOARD = 5;

    void tell() {
        lines.heading("RECOGNISED after a year");
        honours.allTime().top(BOARD).forEach(it -> lines.dated(it.rank() + ".", board(it)));
        Person somebody = honours.inTheMiddle();
        lines.say("What " + somebody + " sees: "
                + honours.neighbours(somebody).stream()
                        .map(it -> it.rank() + ". " + facts.name(it.member()) + " " + it.points())
                        .collect(Collectors.joining(", "))
                + ".");
        lines.say("Badges: "
                + honours.byBadge().stream()
                        .map(it -> it.getValue().size() + " " + it.getKey())
                        .collect(Collectors.joining(", "))
                + ".");
        why();
        lines.heading("WAITING for the community manager");
        waiting();
    }

    private String board(Standing it) {
        Person person = facts.story().script().person(it.member());
        List<String> badges = honours.badges(it.member());
        return String.format(
                Locale.ROOT,
                "%-10s %5s points, %d badges (%s)",
                person,
                Words.number(it.points()),
                badges.size(),
                Words.role(person));
    }

    private void why() {
        List<Award> rarest = honours.byBadge().get(0).getValue();
        Award latest = rarest.get(rarest.size() - 1);
        lines.say("Why " + facts.name(latest.subject()) + " has the " + Reasons.gift(latest) + " since "
                + Dates.full(CourseYear.dayOf(latest.occurredAt())) + ": " + reasons.of(latest) + ".");
    }

    private void waiting() {
        Attention attention = new Attention(facts, honours);
        lines.say(facts.unanswered().size() + " questions without an answer; "
                + facts.unattested().size() + " pieces of evidence that nobody has attested.");
        lines.say("Newcomers: "
                + attention.newcomers().stream()
                        .map(person -> person + " (welcomed by " + attention.host(person) + ")")
                        .collect(Collectors.joining(", "))
                + ".");
        lines.say("Drifting away: "
                + attention.silent().stream().map(Person::name).collect(Collectors.joining(", ")) + ".");
        lines.say("The books: " + Words.number(honours.size()) + " awards stand; computed anew from the log, they are "
                + (facts.story().booksAreRight() ? "the same." : "NOT the same."));
    }
}

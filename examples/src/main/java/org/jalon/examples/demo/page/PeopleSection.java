package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.ledger.LedgerEntry;

/** Everybody at a glance, and one member's recognition line by line. */
record PeopleSection(Facts facts, Honours honours, Reasons reasons) {

    Section section() {
        return Section.titled("Who is there")
                .introducing("Jalon knows members by an opaque id only; names are added by the platform that hosts it.")
                .with(people(), history());
    }

    private Table people() {
        return Table.of(
                        facts.people(),
                        text("Member", Person::name),
                        text("Role", Words::role),
                        text("Joined", person -> Dates.full(person.joins())),
                        bar(
                                "Contributions",
                                person -> facts.contributions(person).size()),
                        count("Points", honours::points),
                        text("Last seen", this::lastSeen))
                .titled("Members, in the order in which they were invited");
    }

    private String lastSeen(Person person) {
        String seen = facts.lastSeen(person).map(Dates::full).orElse("never");
        return person.leaves() == null ? seen : "left on " + Dates.full(person.leaves());
    }

    /** Of whoever lost points, since that is who will ask. */
    private Table history() {
        Person author = facts.story().removal().post().author();
        List<LedgerEntry> lines = new ArrayList<>(honours.history(author));
        Collections.reverse(lines);
        return Table.of(
                        lines,
                        text("Written", entry -> Dates.full(CourseYear.dayOf(entry.recordedAt()))),
                        text("What", Reasons::movement),
                        text("Why", entry -> reasons.ofLine(entry)))
                .titled("Every line of " + author + "'s recognition, the latest first")
                .showing(10);
    }
}

package org.jalon.examples.demo.page;

import org.jalon.community.Phase;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.demo.story.Story;
import org.jalon.examples.report.Figure;
import org.jalon.examples.report.Report;

/** Puts together what a community manager wants to read at the end of the year. */
public record DemoReport(Facts facts, Honours honours, Reasons reasons) {

    public static Report of(Story story) {
        return new DemoReport(new Facts(story), new Honours(story), new Reasons(story)).report();
    }

    private Report report() {
        return Report.titled("Conduite du changement: a year of learning together")
                .subtitled("The community around the course " + CourseYear.COURSE.id() + ", from "
                        + Dates.full(CourseYear.FOUNDED) + " to " + Dates.full(Dates.lastDay())
                        + ". All people are invented.")
                .headlining(members(), contributions(), answers(), practice())
                .with(
                        new AttentionSection(facts, honours, new Attention(facts, honours)).section(),
                        new LifeSection(facts, honours).section(),
                        new MilestonesSection(facts, honours, reasons).section(),
                        new ChallengesSection(facts).section(),
                        new GrowthSection(facts).section(),
                        new RecognitionSection(facts, honours, reasons).section(),
                        new PracticeSection(facts, honours).section(),
                        new CorrectionsSection(facts, reasons).section(),
                        new ModerationSection(facts).section(),
                        new PeopleSection(facts, honours, reasons).section());
    }

    private Figure members() {
        int gone = facts.people().size() - facts.members().size();
        return Figure.of("Members", facts.members().size())
                .hinting(facts.people().size() + " joined, " + gone + " left");
    }

    private Figure contributions() {
        return Figure.of("Contributions", facts.contributions().size())
                .hinting(facts.contributions(Phase.AFTER).size() + " of them after the course");
    }

    private Figure answers() {
        int asked = facts.posts(Post.Kind.QUESTION).size();
        int open = facts.unanswered().size();
        return Figure.percent("Questions with an answer", (asked - open) / (double) asked)
                .hinting(open + " of " + asked + " are still open");
    }

    private Figure practice() {
        return Figure.of("Evidence at work, attested", facts.attested().size())
                .hinting(facts.unattested().size() + " more wait for a colleague");
    }
}

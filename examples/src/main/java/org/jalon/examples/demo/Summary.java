package org.jalon.examples.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.jalon.community.Phase;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.page.Chronicle;
import org.jalon.examples.demo.page.Dates;
import org.jalon.examples.demo.page.Facts;
import org.jalon.examples.demo.page.Honours;
import org.jalon.examples.demo.page.Reasons;
import org.jalon.examples.demo.page.Words;
import org.jalon.examples.demo.story.Story;
import org.jalon.examples.policy.LearningActivity;
import org.jalon.examples.report.Timeline;
import org.jalon.examples.report.Timeline.Moment;
import org.jalon.recognition.board.Standing;

/** The year in some forty lines: before, during, after, and what is recognised at the end. */
record Summary(Story story, Facts facts, Honours honours, Reasons reasons, Lines lines) {

    static List<String> of(Story story) {
        Summary summary = new Summary(story, new Facts(story), new Honours(story), new Reasons(story), new Lines());
        summary.tell();
        return summary.lines.all();
    }

    private void tell() {
        lines.heading("CONDUITE DU CHANGEMENT: a learning community around a course (seed " + story.seed() + ")");
        lines.say(facts.people().size() + " invented people, " + Dates.full(CourseYear.FOUNDED) + " to "
                + Dates.full(Dates.lastDay()) + ", Europe/Paris; the clocks change twice.");
        List<Moment> moments = new Chronicle(facts, honours, reasons).aloud();
        for (Phase phase : Phase.values()) {
            tell(
                    phase,
                    moments.stream()
                            .filter(moment -> CourseYear.phaseOn(moment.on()) == phase)
                            .toList());
        }
        new Ending(facts, honours, reasons, lines).tell();
    }

    private void tell(Phase phase, List<Moment> moments) {
        lines.heading(phase + " the course");
        lines.say(Words.number(facts.contributions(phase).size()) + " contributions, "
                + Math.round(100 * facts.shareOfLearners(phase)) + "% by learners: "
                + facts.count(phase, LearningActivity.QUESTION_ASKED) + " questions, "
                + facts.count(phase, LearningActivity.ANSWER_PUBLISHED) + " answers, "
                + facts.count(phase, LearningActivity.RESOURCE_SHARED) + " resources, "
                + facts.count(phase, LearningActivity.EVIDENCE_SHARED) + " evidence.");
        moments.forEach(this::tell);
        lines.say("Most points: " + front(phase) + ".");
    }

    private void tell(Moment moment) {
        String more = moment.kind() == Timeline.Kind.MILESTONE ? "" : moment.text();
        lines.dated(Dates.brief(moment.on()), moment.title() + ".", more);
    }

    private String front(Phase phase) {
        return honours.during(phase).top(3).stream().map(this::standing).collect(Collectors.joining(", "));
    }

    private String standing(Standing it) {
        return facts.name(it.member()) + " " + Words.number(it.points());
    }
}

package org.jalon.examples.demo.story;

import static org.jalon.examples.policy.LearningActivity.CONTRIBUTIONS;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;

import java.time.LocalDate;
import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.community.Stage;
import org.jalon.examples.demo.life.CourseYear;

/** The community manager moves the community to another maturity stage, with the figures that speak for it. */
record Growth(Lms lms) implements Chapter {

    @Override
    public void plan(Agenda agenda) {
        agenda.on(CourseYear.OPENS.plusWeeks(2), this::coalesce);
        agenda.on(CourseYear.CLOSES.plusWeeks(14), this::mature);
        agenda.on(LocalDate.of(2026, 3, 30), this::steward);
    }

    private void coalesce() {
        long members = lms.log().stream()
                .filter(activity -> CONTRIBUTIONS.contains(activity.kind()))
                .map(Activity::actor)
                .distinct()
                .count();
        moveTo("coalescing", members + " members have contributed " + lms.count(CONTRIBUTIONS) + " times");
    }

    private void mature() {
        moveTo("maturing", practised() + " times know-how was confirmed at work");
    }

    private void steward() {
        moveTo(
                "stewardship",
                "Members propose the challenges, write the playbook and attest each other: " + practised()
                        + " times know-how was confirmed at work");
    }

    private long practised() {
        return lms.count(List.of(EVIDENCE_ACCEPTED));
    }

    private void moveTo(String stage, String reason) {
        lms.jalon()
                .communities()
                .moveTo(lms.cohort(), Stage.stage(stage), reason, lms.manager())
                .orElseThrow();
        lms.diary().headline("The next stage: " + stage, reason + ".");
    }
}

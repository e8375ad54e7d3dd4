package org.jalon.examples.demo.page;

import static org.jalon.examples.policy.LearningCommunityPolicy.STANDING;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.examples.report.Timeline;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardType;

/** What the community reached together, and each member alone. */
record MilestonesSection(Facts facts, Honours honours, Reasons reasons) {

    private record Level(String name, List<String> members) {}

    private static final List<String> LEVELS = List.of("50 points", "150 points", "400 points");

    Section section() {
        return Section.titled("Milestones")
                .introducing("What the community reached together, with the decisions that mattered on the way.")
                .with(Timeline.of(new Chronicle(facts, honours, reasons).moments()), levels());
    }

    private Table levels() {
        return Table.of(
                        personal(),
                        text("Personal milestone", Level::name),
                        count("Members", level -> level.members().size()),
                        tags(
                                "The first to get there",
                                level -> level.members().stream().limit(6).toList()))
                .titled("Personal milestones");
    }

    private List<Level> personal() {
        List<Level> levels = new ArrayList<>();
        LEVELS.forEach(name -> levels.add(new Level(name, new ArrayList<>())));
        for (Award award : honours.standing(AwardType.MILESTONE)) {
            if (award.kind().equals(STANDING)) {
                String name = facts.name(award.subject());
                climb(levels, name, award.amount());
            }
        }
        return levels;
    }

    /** The award's amount says how many levels were reached at once. */
    private static void climb(List<Level> levels, String name, long steps) {
        long left = steps;
        for (Level level : levels) {
            if (left > 0 && !level.members().contains(name)) {
                level.members().add(name);
                left--;
            }
        }
    }
}

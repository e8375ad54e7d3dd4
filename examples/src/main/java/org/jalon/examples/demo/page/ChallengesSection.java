package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.challenge.Challenge;
import org.jalon.challenge.ChallengeState;
import org.jalon.challenge.MilestoneDraft;
import org.jalon.challenge.MilestoneProgress;
import org.jalon.challenge.ReachedBy;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.report.Block;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.Subject;

/** Each challenge with its milestones: who reached them, and what is missing. */
record ChallengesSection(Facts facts, Trials trials) {

    private static final int FIRST = 5;

    private record Line(String team, MilestoneProgress progress) {}

    ChallengesSection(Facts facts) {
        this(facts, Trials.of(facts.story()));
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        trials.all().forEach(challenge -> tell(challenge, blocks));
        return Section.titled("Challenges")
                .introducing(
                        "A challenge is a dated aim that members propose and the community manager adopts or declines;"
                                + " milestones are reached by members, by teams, or together.")
                .with(blocks.toArray(Block[]::new));
    }

    private void tell(Challenge challenge, List<Block> blocks) {
        String title = "“" + challenge.draft().title() + "”";
        String proposed = proposed(challenge);
        if (challenge.state() instanceof ChallengeState.Declined declined) {
            blocks.add(Note.info(title + " was declined", proposed + "The reason: “" + declined.reason() + "”"));
            return;
        }
        String status =
                challenge.statusAt(CourseYear.startOf(CourseYear.ENDS)).name().toLowerCase(Locale.ROOT);
        blocks.add(Note.info(title + ": " + status, proposed + challenge.draft().about()));
        blocks.add(milestones(challenge).titled(title + ": milestones"));
        if (challenge.entries() > 0) {
            blocks.add(teams(challenge).titled(title + ": how far each team came"));
        }
    }

    private String proposed(Challenge challenge) {
        String supported = challenge.supporters() == 0 ? "" : ", supported by " + challenge.supporters();
        return "Proposed by " + facts.name(challenge.proposer()) + supported + ". ";
    }

    private Table milestones(Challenge challenge) {
        return Table.of(
                challenge.draft().milestones(),
                text("Milestone", MilestoneDraft::name),
                text("Reached by", milestone -> whose(milestone.by())),
                count("How many", milestone -> reached(challenge, milestone).size()),
                text("Missing", milestone -> missing(challenge, milestone)),
                tags(
                        "The first",
                        milestone -> reached(challenge, milestone).stream()
                                .limit(FIRST)
                                .map(award -> facts.name(award.subject()))
                                .toList()));
    }

    private List<Award> reached(Challenge challenge, MilestoneDraft milestone) {
        return trials.reached(challenge, milestone.name());
    }

    private static String whose(ReachedBy by) {
        return switch (by) {
            case MEMBER -> "each member";
            case TEAM -> "each team";
            case COMMUNITY -> "all together";
        };
    }

    private String missing(Challenge challenge, MilestoneDraft milestone) {
        if (milestone.by() != ReachedBy.COMMUNITY) {
            return "";
        }
        MilestoneProgress progress = trials.progress(challenge, milestone.name(), Subject.community());
        return progress.awarded() ? "nothing" : missing(progress);
    }

    private static String missing(MilestoneProgress progress) {
        return progress.progress().missing() + " of " + progress.progress().need() + " (" + progress.percent()
                + "% there)";
    }

    private Table teams(Challenge challenge) {
        List<Line> lines = new ArrayList<>();
        facts.story()
                .chapters()
                .teams()
                .teams()
                .forEach((name, id) -> facts.story()
                        .jalon()
                        .challenges()
                        .progress(facts.story().cohort(), challenge.id(), Subject.team(id.toString()))
                        .orElseThrow()
                        .forEach(progress -> lines.add(new Line(name, progress))));
        return Table.of(
                lines,
                text("Team", Line::team),
                text("Milestone", line -> line.progress().milestone()),
                text("Reached", line -> line.progress().awarded() ? "yes" : "no"),
                text("Missing", ChallengesSection::left));
    }

    private static String left(Line line) {
        if (line.progress().awarded()) {
            return "nothing";
        }
        return line.progress().progress().missing() == 0 ? "another team was first" : missing(line.progress());
    }
}

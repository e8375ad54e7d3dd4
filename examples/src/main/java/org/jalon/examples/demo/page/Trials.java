package org.jalon.examples.demo.page;

import java.util.List;
import java.util.Optional;
import org.jalon.challenge.Challenge;
import org.jalon.challenge.MilestoneProgress;
import org.jalon.examples.demo.story.Story;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;

/** The challenges of the story, as Jalon has them. */
record Trials(Story story, List<Challenge> all, List<Award> standing) {

    static Trials of(Story story) {
        return new Trials(
                story,
                story.jalon().challenges().page(story.cohort(), null, 100),
                story.jalon().recognition().standing(story.cohort()).stream()
                        .filter(award -> award.kind().is(AwardType.MILESTONE))
                        .toList());
    }

    /** What was reached, when it is a milestone of a challenge. */
    Optional<String> title(Award award) {
        return all.stream()
                .flatMap(challenge -> challenge.draft().milestones().stream()
                        .filter(milestone -> kind(challenge, milestone.name()).equals(award.kind()))
                        .map(milestone -> milestone.name() + (isTogether(award) ? ", together in “" : " in “")
                                + challenge.draft().title() + "”"))
                .findFirst();
    }

    private static boolean isTogether(Award award) {
        return award.subject().equals(Subject.community());
    }

    /** Who reached a milestone, the first one first. */
    List<Award> reached(Challenge challenge, String milestone) {
        AwardKind kind = kind(challenge, milestone);
        return standing.stream().filter(award -> award.kind().equals(kind)).toList();
    }

    MilestoneProgress progress(Challenge challenge, String milestone, Subject subject) {
        return story.jalon().challenges().progress(story.cohort(), challenge.id(), subject).orElseThrow().stream()
                .filter(it -> it.milestone().equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    private static AwardKind kind(Challenge challenge, String milestone) {
        return AwardKind.milestone(challenge.id() + "/" + milestone);
    }
}

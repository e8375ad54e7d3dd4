package org.jalon.examples.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jalon.Refusal;
import org.jalon.activity.ContentId;
import org.jalon.challenge.Challenge;
import org.jalon.challenge.ChallengeStatus;
import org.jalon.challenge.MilestoneProgress;
import org.jalon.community.Community;
import org.jalon.community.Phase;
import org.jalon.community.Role;
import org.jalon.contribution.EvidenceStatus;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.group.Belonging;
import org.jalon.kudos.KudosRefusal;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.moderation.measure.MeasureStatus;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.review.Visibility;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    private static Story story;

    @BeforeAll
    static void tell() {
        story = Story.seeded(1);
    }

    @Test
    void the_community_reaches_stewardship_and_is_after_its_course() {
        Community community = story.jalon().communities().find(story.cohort()).orElseThrow();

        assertThat(community.profile().stages())
                .extracting(move -> move.stage().name())
                .containsExactly("coalescing", "maturing", "stewardship");
        assertThat(community.phaseAt(CourseYear.startOf(CourseYear.ENDS))).contains(Phase.AFTER);
    }

    @Test
    void who_took_the_course_keeps_the_community() {
        assertThat(story.script().people())
                .filteredOn(person -> !person.isStaff() && person.joins().isBefore(CourseYear.OPENS))
                .hasSize(28)
                .allMatch(person -> story.jalon()
                        .communities()
                        .membership(story.cohort(), person.id())
                        .orElseThrow()
                        .covers(CourseYear.COURSE.closes()));
    }

    @Test
    void people_came_in_by_all_three_doors() {
        assertThat(role("Odile")).isEqualTo(Role.EXPERT);
        assertThat(role("Élodie")).isEqualTo(Role.LEARNER);
        assertThat(role("Yasmine")).isEqualTo(Role.LEARNER);
        assertThat(story.jalon().communities().membership(story.cohort(), Arrivals.SELLER))
                .isEmpty();
    }

    @Test
    void challenges_are_completed_or_declined() {
        assertThat(challenges())
                .extracting(challenge -> challenge.statusAt(CourseYear.startOf(CourseYear.ENDS)))
                .containsExactly(
                        ChallengeStatus.CLOSED,
                        ChallengeStatus.DECLINED,
                        ChallengeStatus.COMPLETED,
                        ChallengeStatus.COMPLETED);
    }

    @Test
    void milestones_are_reached_together_or_say_what_is_missing() {
        List<MilestoneProgress> together = story.jalon()
                .challenges()
                .progress(story.cohort(), challenges().get(2).id(), Subject.community())
                .orElseThrow();

        assertThat(together).anyMatch(MilestoneProgress::awarded);
        assertThat(together)
                .filteredOn(progress -> !progress.awarded())
                .isNotEmpty()
                .allMatch(progress -> progress.progress().missing() > 0);
    }

    @Test
    void teams_have_points_and_one_changed_a_member() {
        assertThat(story.chapters().teams().teams().values())
                .anyMatch(team -> story.jalon()
                                .recognition()
                                .balance(story.cohort(), Subject.team(team.toString()), AwardKind.points("team"))
                        > 0);
        assertThat(isIn("Atelier", "Cédric")).isFalse();
        assertThat(isIn("Chantier", "Cédric")).isTrue();
    }

    @Test
    void evidence_counts_when_attested_and_not_when_questioned() {
        assertThat(status(AtWork.TOGETHER)).isEqualTo(EvidenceStatus.ACCEPTED);
        assertThat(status(AtWork.PUT_RIGHT)).isEqualTo(EvidenceStatus.ACCEPTED);
        assertThat(status(AtWork.REFUSED)).isEqualTo(EvidenceStatus.REFUSED);
    }

    @Test
    void kudos_are_scarce() {
        assertThat(story.chapters().thanking().refusals())
                .extracting(Refusal::code)
                .containsExactly(KudosRefusal.BUDGET_EXCEEDED);
    }

    @Test
    void levels_are_gained_and_lost() {
        assertThat(story.chapters().ladder().losses()).isNotEmpty();
        assertThat(story.jalon()
                        .recognition()
                        .balance(
                                story.cohort(),
                                Subject.member(person("Élodie").id()),
                                AwardKind.level(DemoPolicy.TRUST)))
                .isEqualTo(2);
    }

    @Test
    void the_playbook_is_highlighted_with_its_reason() {
        assertThat(story.jalon().contributions().highlights(story.cohort(), null, 10))
                .singleElement()
                .satisfies(highlight -> assertThat(highlight.reason()).contains("every plant"));
    }

    @Test
    void the_incident_ends_with_what_was_removed_back_and_the_warning_gone() {
        assertThat(story.chapters().incident().statements())
                .extracting(StatementOfReasons::type, StatementOfReasons::status)
                .containsExactlyInAnyOrder(
                        tuple(MeasureType.REMOVAL, MeasureStatus.OVERTURNED),
                        tuple(MeasureType.WARNING, MeasureStatus.OVERTURNED));
        assertThat(story.jalon().review().status(story.cohort(), Incident.OFFER))
                .hasValueSatisfying(status -> assertThat(status.visibility()).isEqualTo(Visibility.PUBLISHED));
        assertThat(story.jalon().moderationLog().published(story.cohort(), 0, 100))
                .extracting(ModerationLogEntry::action)
                .contains("content.hidden", "case.decided", "measure.taken", "warning.acknowledged")
                .endsWith("appeal.overturned");
    }

    private static List<Challenge> challenges() {
        return story.jalon().challenges().page(story.cohort(), null, 10);
    }

    private static EvidenceStatus status(ContentId content) {
        return story.jalon()
                .evidence()
                .find(story.cohort(), content)
                .orElseThrow()
                .status();
    }

    private static Role role(String name) {
        return story.jalon()
                .communities()
                .membership(story.cohort(), person(name).id())
                .orElseThrow()
                .role();
    }

    private static boolean isIn(String team, String name) {
        return story
                .jalon()
                .groups()
                .membersAt(
                        CourseYear.startOf(CourseYear.ENDS),
                        story.cohort(),
                        story.chapters().teams().team(team),
                        null,
                        50)
                .stream()
                .map(Belonging::member)
                .anyMatch(person(name).id()::equals);
    }

    private static Person person(String name) {
        return story.script().people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.jalon.examples.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.policy.LearningCommunityPolicy.CONTRIBUTIONS_TOGETHER;
import static org.jalon.examples.policy.LearningCommunityPolicy.PRACTICE_TOGETHER;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.util.List;
import java.util.NoSuchElementException;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.SiteVisit;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private static Story story;

    @BeforeAll
    static void tell() {
        story = Story.seeded(1);
    }

    @Test
    void the_removal_makes_the_points_go() {
        Removal removal = story.removal();
        Subject author = Subject.member(removal.post().author().id());

        assertThat(removal.pointsAfter() - removal.pointsBefore())
                .isNegative()
                .isEqualTo(removal.entries().stream()
                        .filter(entry -> entry.award().kind().equals(RECOGNITION))
                        .filter(entry -> entry.award().subject().equals(author))
                        .mapToLong(LedgerEntry::amount)
                        .sum());
        assertThat(removal.retracted()).hasSizeGreaterThan(2);
        assertThat(story.told()).doesNotContainAnyElementsOf(removal.retracted());
        assertThat(removal.honoursLost()).isNotEmpty();
    }

    @Test
    void what_was_removed_causes_no_award_any_more() {
        assertThat(story.jalon().recognition().standing(story.cohort()))
                .noneMatch(award -> story.removal().retracted().stream()
                        .anyMatch(
                                activity -> activity.id().equals(award.reason().cause())));
    }

    @Test
    void the_milestones_are_reached_together() {
        assertThat(level(CONTRIBUTIONS_TOGETHER)).isEqualTo(3);
        assertThat(level(PRACTICE_TOGETHER)).isEqualTo(3);
    }

    @Test
    void the_late_sheet_counts_for_its_day_and_moves_a_milestone() {
        LateImport late = story.late();

        assertThat(late.result().recorded()).isEqualTo(13);
        assertThat(late.result().refused()).hasSize(1);
        assertThat(late.result().entries())
                .filteredOn(entry -> entry.award().kind().equals(RECOGNITION))
                .isNotEmpty()
                .allMatch(entry -> CourseYear.dayOf(entry.award().occurredAt()).equals(SiteVisit.DAY));
        assertThat(late.together())
                .get()
                .satisfies(move -> assertThat(move.to().occurredAt())
                        .isBefore(move.from()
                                .orElseThrow(NoSuchElementException::new)
                                .occurredAt()));
    }

    @Test
    void the_sheet_sent_again_changes_nothing() {
        assertThat(story.late().again().recorded()).isZero();
        assertThat(story.late().again().alreadyRecorded()).isEqualTo(13);
        assertThat(story.late().again().entries()).isEmpty();
    }

    @Test
    void the_policy_change_does_what_its_preview_said() {
        assertThat(story.revision().points()).isPositive();
        assertThat(story.revision().keptItsWord()).isTrue();
        assertThat(story.jalon().recognition().policies(story.cohort()))
                .filteredOn(PolicyVersion::isOfCommunity)
                .hasSize(2);
    }

    @Test
    void a_year_crosses_two_clock_changes() {
        var rules = CourseYear.PARIS.getRules();

        assertThat(List.of(
                        rules.getOffset(CourseYear.startOf(CourseYear.FOUNDED)),
                        rules.getOffset(CourseYear.startOf(CourseYear.FOUNDED.plusMonths(8))),
                        rules.getOffset(CourseYear.startOf(CourseYear.ENDS))))
                .extracting(offset -> offset.getTotalSeconds() / 3600)
                .containsExactly(2, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 0, -1, 7, Long.MAX_VALUE})
    void the_books_are_right_whatever_the_seed(long seed) {
        assertThat(Story.seeded(seed).booksAreRight()).isTrue();
    }

    private static long level(AwardKind milestone) {
        return story.jalon().recognition().balance(story.cohort(), Subject.community(), milestone);
    }
}

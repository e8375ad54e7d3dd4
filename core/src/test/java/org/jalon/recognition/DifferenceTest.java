package org.jalon.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;
import static org.jalon.recognition.rule.AwardKind.badge;
import static org.jalon.recognition.rule.AwardKind.level;
import static org.jalon.recognition.rule.AwardKind.milestone;
import static org.jalon.recognition.rule.AwardKind.points;
import static org.jalon.recognition.rule.AwardKind.signal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Subject ADA = Subject.member(member("ada"));
    private static final Subject BOB = Subject.member(member("bob"));
    private static final Subject TEAM = Subject.team("blue");

    @Test
    void what_changes_is_told_by_subject_and_kind() {
        Difference difference = new Difference(
                List.of(
                        award(BOB, RECOGNITION, 10),
                        award(ADA, RECOGNITION, 10),
                        award(ADA, badge("Helper"), 1),
                        award(ADA, level("trust"), 2)),
                List.of(
                        award(TEAM, milestone("m"), 1),
                        award(ADA, RECOGNITION, 4),
                        award(ADA, points("kudos"), 5),
                        award(ADA, badge("Star"), 1),
                        award(BOB, RECOGNITION, 12)));

        assertThat(difference.perSubject())
                .extracting(SubjectDifference::subject)
                .containsExactly(ADA, BOB, TEAM);
        SubjectDifference ada = difference.perSubject().get(0);
        assertThat(ada.net().keySet())
                .containsExactly(points("kudos"), RECOGNITION, badge("Helper"), badge("Star"), level("trust"));
        assertThat(ada.points()).isEqualTo(Map.of(points("kudos"), 5L, RECOGNITION, -6L));
        assertThat(ada.gained(AwardType.BADGE)).isEqualTo(Map.of(badge("Star"), 1L));
        assertThat(ada.lost(AwardType.BADGE)).isEqualTo(Map.of(badge("Helper"), 1L));
        assertThat(ada.lost(AwardType.LEVEL)).isEqualTo(Map.of(level("trust"), 2L));
        assertThat(ada.gained(AwardType.LEVEL)).isEmpty();
        assertThat(difference.perSubject().get(2).gained(AwardType.MILESTONE)).isEqualTo(Map.of(milestone("m"), 1L));
    }

    @Test
    void what_comes_to_nothing_and_signals_are_left_out() {
        Difference difference = new Difference(
                List.of(award(ADA, RECOGNITION, 10), award(BOB, signal("s"), 1)),
                List.of(award(ADA, RECOGNITION, 7), award(ADA, RECOGNITION, 3)));

        assertThat(difference.perSubject()).isEmpty();
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void only_the_outcome_has_to_fit() {
        Award much = award(ADA, RECOGNITION, Long.MAX_VALUE);

        assertThat(new Difference(List.of(much), List.of(much, much))
                        .perSubject()
                        .get(0)
                        .points())
                .isEqualTo(Map.of(RECOGNITION, Long.MAX_VALUE));
        assertThatThrownBy(() -> new Difference(List.of(), List.of(much, much)).perSubject())
                .isInstanceOf(ArithmeticException.class);
    }

    private static Award award(Subject subject, AwardKind kind, long amount) {
        return new Award(
                kind, amount, subject, Instant.EPOCH, new Reason("r", FoldKey.alone(), new ActivityId("a"), 0));
    }
}

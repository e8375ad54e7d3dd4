package org.jalon;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Instant;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

class JalonTest {

    private static final MemberId ANIMATOR = member("animator");
    private static final MemberId ADA = member("ada");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final Jalon jalon = Jalon.inMemory();

    @Test
    void the_way_of_one_activity() {
        CommunityId cohort = jalon.communities()
                .found(aCommunity("Conduite du changement").in(UTC).since(START), by(ANIMATOR))
                .orElseThrow();
        jalon.communities()
                .join(cohort, aMember(ADA).since(START), by(ANIMATOR))
                .orElseThrow();
        jalon.recognition()
                .adoptFrom(
                        START,
                        cohort,
                        policy("starter")
                                .with(points("helping", 10)
                                        .forEach("answer.published")
                                        .atMost(25)
                                        .per(DAY))
                                .with(badge("helper")
                                        .when(count("answer.published").reaches(2))),
                        by(ANIMATOR))
                .orElseThrow();

        for (int i = 0; i < 4; i++) {
            jalon.record(
                            cohort,
                            activity("answer.published")
                                    .id("a" + i)
                                    .by(ADA)
                                    .on("post" + i)
                                    .at(START.plusSeconds(i)))
                    .orElseThrow();
        }

        Subject ada = Subject.member(ADA);
        assertThat(jalon.recognition().balance(cohort, ada, RECOGNITION)).isEqualTo(25);
        assertThat(jalon.recognition().balance(cohort, ada, AwardKind.badge("helper")))
                .isEqualTo(1);
        jalon.retract(cohort, new ActivityId("a0"), by(ANIMATOR)).orElseThrow();
        jalon.retract(cohort, new ActivityId("a1"), by(ANIMATOR)).orElseThrow();
        assertThat(jalon.recognition().balance(cohort, ada, RECOGNITION)).isEqualTo(20);
        jalon.retract(cohort, new ActivityId("a2"), by(ANIMATOR)).orElseThrow();
        assertThat(jalon.recognition().balances(cohort, ada)).hasSize(1);
        assertThat(jalon.recognition().replay(cohort))
                .isEqualTo(jalon.recognition().standing(cohort));
        assertThat(jalon.recognition().leaderboard(cohort, boardOf(RECOGNITION)).top(3))
                .hasSize(1);
    }
}

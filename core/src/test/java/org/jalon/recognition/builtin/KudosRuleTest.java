package org.jalon.recognition.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.activity.Activity.activity;
import static org.jalon.recognition.builtin.Gifts.kudos;

import java.time.Instant;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.junit.jupiter.api.Test;

class KudosRuleTest {

    private static final MemberId ADA = new MemberId("ada");
    private static final MemberId BOB = new MemberId("bob");

    /** Clocks change in Paris on Sunday 29 March 2026. */
    @Test
    void a_budget_is_for_a_calendar_week_where_the_community_is() {
        Folding fold = Folding.of(kudos(10).per(WEEK));

        assertThat(fold.amounts(given(ADA, 6, "2026-03-22T23:00:00Z"))).isEqualTo(6);
        assertThat(fold.amounts(given(ADA, 5, "2026-03-29T21:59:59Z"))).isZero();
        assertThat(fold.amounts(given(ADA, 4, "2026-03-29T21:59:59Z"))).isEqualTo(4);
        assertThat(fold.amounts(given(ADA, 10, "2026-03-29T22:00:00Z"))).isEqualTo(10);
    }

    @Test
    void what_is_no_gift_to_somebody_else_gives_nothing() {
        Folding fold = Folding.of(kudos(10).per(WEEK));

        assertThat(fold.amounts(given(BOB, 1, "2026-03-23T08:00:00Z"))).isZero();
        assertThat(fold.amounts(given(ADA, 0, "2026-03-23T08:00:00Z"))).isZero();
        assertThat(fold.amounts(given(ADA, -5, "2026-03-23T08:00:00Z"))).isZero();
        assertThat(fold.amounts(given(ADA, Long.MAX_VALUE, "2026-03-23T08:00:00Z")))
                .isZero();
        assertThat(fold.amounts(given(ADA, 10, "2026-03-23T08:00:00Z"))).isEqualTo(10);
    }

    private static Activity given(MemberId giver, long amount, String moment) {
        return activity("kudos.given")
                .id("k")
                .by(giver)
                .benefiting(BOB)
                .amounting(amount)
                .at(Instant.parse(moment));
    }
}

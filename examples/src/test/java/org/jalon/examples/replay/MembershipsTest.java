package org.jalon.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MemberId.member;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final MemberId ADA = member("ada");
    private static final MemberId BOB = member("bob");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-02T00:00:00Z");

    private final Activity thanks =
            activity("thanks").id("1").by(ADA).benefiting(BOB).at(NOON);

    @Test
    void who_acts_or_benefits_belongs_from_the_start_of_that_day() {
        Memberships memberships = Memberships.of(Map.of(), List.of(thanks));

        assertThat(memberships.since()).isEqualTo(Map.of(ADA, MORNING, BOB, MORNING));
    }

    @Test
    void who_is_known_to_have_joined_belongs_from_then_on() {
        Instant before = Instant.parse("2026-02-01T08:00:00Z");

        Memberships memberships = Memberships.of(Map.of(ADA, before), List.of(thanks));

        assertThat(memberships.since()).containsEntry(ADA, Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(memberships.began()).contains(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @Test
    void an_activity_before_joining_says_otherwise() {
        Memberships memberships = Memberships.of(Map.of(ADA, NOON.plusSeconds(86_400)), List.of(thanks));

        assertThat(memberships.since()).containsEntry(ADA, MORNING);
    }

    @Test
    void without_anybody_nothing_began() {
        assertThat(Memberships.of(Map.of(), List.of()).began()).isEmpty();
    }
}

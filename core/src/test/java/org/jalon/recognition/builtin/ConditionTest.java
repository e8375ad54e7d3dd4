package org.jalon.recognition.builtin;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.recognition.builtin.Condition.amountAtLeast;
import static org.jalon.recognition.builtin.Condition.attribute;
import static org.jalon.recognition.builtin.Condition.attributeAtLeast;
import static org.jalon.recognition.builtin.Condition.between;
import static org.jalon.recognition.builtin.Condition.notToOneself;
import static org.jalon.recognition.builtin.Condition.on;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jalon.activity.ActivityDraft;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final MemberId ADA = new MemberId("ada");
    private static final MemberId BOB = new MemberId("bob");

    @Test
    void nobody_gains_from_oneself() {
        assertThat(notToOneself().holds(fact(did().by(ADA).benefiting(BOB)))).isTrue();
        assertThat(notToOneself().holds(fact(did().by(ADA).benefiting(ADA)))).isFalse();
        assertThat(notToOneself().holds(fact(did().by(ADA)))).isTrue();
        assertThat(notToOneself().holds(fact(did().benefiting(ADA)))).isTrue();
        assertThat(notToOneself().holds(fact(did()))).isTrue();
    }

    @Test
    void attributes_are_compared_by_type() {
        Fact fact = fact(did().having("kind", "first").having("own", true).having("days", 30));

        assertThat(attribute("kind", "first").holds(fact)).isTrue();
        assertThat(attribute("kind", "second").holds(fact)).isFalse();
        assertThat(attribute("own", true).holds(fact)).isTrue();
        assertThat(attribute("own", false).holds(fact)).isFalse();
        assertThat(attribute("absent", false).holds(fact)).isTrue();
        assertThat(attributeAtLeast("days", 30).holds(fact)).isTrue();
        assertThat(attributeAtLeast("days", 31).holds(fact)).isFalse();
        assertThat(attributeAtLeast("absent", 1).holds(fact)).isFalse();
        assertThat(amountAtLeast(0).holds(fact)).isTrue();
        assertThat(amountAtLeast(1).holds(fact)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T07:59:59Z, 09:00, 17:00, false",
        "2026-03-28T08:00:00Z, 09:00, 17:00, true",
        "2026-03-29T07:00:00Z, 09:00, 17:00, true",
        "2026-03-29T15:00:00Z, 09:00, 17:00, false",
        "2026-03-28T22:30:00Z, 23:00, 05:00, true",
        "2026-03-29T02:59:59Z, 23:00, 05:00, true",
        "2026-03-29T03:00:00Z, 23:00, 05:00, false"
    })
    void the_time_of_day_is_that_of_the_community(Instant at, LocalTime from, LocalTime until, boolean holds) {
        assertThat(between(from, until).holds(Fact.of(did().at(at), ZoneId.of("Europe/Paris"))))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T22:59:59Z, false", "2026-03-27T23:00:00Z, true", "2026-03-29T22:00:00Z, false"})
    void the_day_is_that_of_the_community(Instant at, boolean holds) {
        assertThat(on(SATURDAY, SUNDAY).holds(Fact.of(did().at(at), ZoneId.of("Europe/Paris"))))
                .isEqualTo(holds);
    }

    private static ActivityDraft did() {
        return activity("did").id("a");
    }

    private static Fact fact(ActivityDraft draft) {
        return Fact.of(draft.at(Instant.EPOCH), ZoneId.of("Europe/Paris"));
    }
}

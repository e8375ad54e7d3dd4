package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Refusal REFUSAL = Refusal.because(NOT_A_MEMBER, "member", "ada");

    @Test
    void an_accepted_outcome_has_its_value() {
        Outcome<Integer> outcome = Outcome.accepted(1);

        assertThat(outcome.isAccepted()).isTrue();
        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.map(value -> value + 1).orElseThrow()).isEqualTo(2);
        assertThat(outcome.asOptional()).contains(1);
    }

    @Test
    void a_refused_outcome_has_its_reasons() {
        Outcome<Integer> outcome = Outcome.refused(REFUSAL);

        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.refusals()).containsExactly(REFUSAL);
        assertThat(outcome.map(value -> value + 1).refusals()).containsExactly(REFUSAL);
        assertThat(outcome.asOptional()).isEmpty();
        assertThat(outcome.<String>fold(value -> "accepted", reasons -> "refused"))
                .isEqualTo("refused");
    }

    @Test
    void whoever_insists_on_a_value_is_told_the_codes() {
        assertThatThrownBy(() -> Outcome.refused(REFUSAL).orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("refused: [not-a-member {member=ada}]");
    }
}

package org.jalon.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void rules_are_found_by_id() {
        Rules rules = Rules.of(new Idle("b"), new Idle("a"));

        assertThat(rules.ids()).containsExactly("a", "b");
        assertThat(rules.find("a")).contains(new Idle("a"));
        assertThat(rules.find("c")).isEmpty();
        assertThat(Rules.none().ids()).isEmpty();
    }

    @Test
    void two_rules_of_one_id_are_refused() {
        assertThatThrownBy(() -> Rules.of(new Idle("a"), new Idle("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rules have the id 'a'")
                .hasMessageContaining("rename one");
    }

    private record Idle(String id) implements RecognitionRule {
        @Override
        public Set<String> listensTo() {
            return Set.of("did");
        }

        @Override
        public Set<AwardKind> gives() {
            return Set.of();
        }

        @Override
        public Optional<FoldKey> keyOf(Fact fact) {
            return Optional.empty();
        }

        @Override
        public Step step(Values state, Fact fact) {
            return Step.stateless();
        }
    }
}

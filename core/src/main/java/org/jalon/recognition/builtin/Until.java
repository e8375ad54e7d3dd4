package org.jalon.recognition.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.Dated;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Step;

/**
 * Rules with a deadline: what occurs at that moment or later does not count for them.
 *
 * @param deadline the first moment that does not count
 * @param rule what they come from
 */
public record Until(@Dated Instant deadline, @Valid @NotNull RuleSource rule) implements RuleSource {

    @Override
    public Set<String> needs() {
        return rule.needs();
    }

    @Override
    public List<RecognitionRule> rules(Rules known) {
        return rule.rules(known).stream()
                .<RecognitionRule>map(one -> new InTime(one, deadline))
                .toList();
    }

    /** One of them. */
    record InTime(RecognitionRule rule, Instant deadline) implements RecognitionRule {

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public Set<String> listensTo() {
            return rule.listensTo();
        }

        @Override
        public Set<AwardKind> gives() {
            return rule.gives();
        }

        @Override
        public Optional<FoldKey> keyOf(Fact fact) {
            return fact.occurredAt().isBefore(deadline) ? rule.keyOf(fact) : Optional.empty();
        }

        @Override
        public Step step(Values state, Fact fact) {
            return rule.step(state, fact);
        }
    }
}

package org.jalon.recognition.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;

/**
 * Gives when something was done in period after period.
 *
 * @param gift what it gives
 * @param streak when
 * @param recipient who is awarded, and whose streak it is
 */
public record StreakRule(
        @Valid @NotNull Gift gift,
        @Valid @NotNull Streak streak,
        @NotNull Recipient recipient) implements RuleSource {

    static StreakRule giving(Gift gift, Streak streak) {
        return new StreakRule(gift, streak, Recipient.WHO_DESERVES_IT);
    }

    public StreakRule to(Recipient recipient) {
        return new StreakRule(gift, streak, recipient);
    }

    /** Whose fold says how long a streak somebody has. */
    public CellId fold(Subject subject) {
        return new CellId(gift.ruleId(), recipient == Recipient.COMMUNITY ? FoldKey.community() : FoldKey.of(subject));
    }

    /** How far somebody has come, by that day, whose {@link #fold} has come to that state; a streak that is broken counts nothing. */
    public Progress progress(Values state, LocalDate today) {
        long missed = state.number(Rule.MISSED) + streak.period().indexOf(today) - state.number(Rule.LATEST) - 1;
        boolean goesOn = state.has(Rule.LATEST) && missed <= streak.grace();
        long length = goesOn ? state.number(Rule.LENGTH) : 0;
        return new Progress(length, streak.length(), state.flag(Rule.REACHED) ? 1 : 0, state.flag(Rule.REACHED));
    }

    @Override
    public List<RecognitionRule> rules(Rules known) {
        return recipient.hearing(List.of(new Rule(gift.ruleId(), this)));
    }

    /** The rule itself: its state is the running streak. */
    record Rule(String id, StreakRule of) implements RecognitionRule {

        private static final String LATEST = "latest";
        private static final String LENGTH = "length";
        private static final String MISSED = "missed";
        private static final String REACHED = "reached";

        @Override
        public Set<String> listensTo() {
            return of.streak.kinds();
        }

        @Override
        public Set<AwardKind> gives() {
            return Set.of(of.gift.kind());
        }

        @Override
        public Optional<FoldKey> keyOf(Fact fact) {
            return of.recipient.of(fact).map(FoldKey::of);
        }

        @Override
        public Step step(Values state, Fact fact) {
            long period = of.streak.period().indexOf(of.streak.zone().date(fact));
            if (state.has(LATEST) && period <= state.number(LATEST)) {
                return Step.to(state);
            }
            Values grown = grown(state, period);
            if (!reaches(grown)) {
                return Step.to(grown);
            }
            Subject subject = of.recipient.of(fact).orElseThrow();
            return Step.to(grown.with(REACHED, true)).giving(of.gift.to(subject, of.gift.amount()));
        }

        private Values grown(Values state, long period) {
            long missed = state.number(MISSED) + period - state.number(LATEST) - 1;
            boolean goesOn = state.has(LATEST) && missed <= of.streak.grace();
            return state.with(LATEST, period)
                    .with(LENGTH, goesOn ? state.number(LENGTH) + 1 : 1)
                    .with(MISSED, goesOn ? missed : 0);
        }

        private boolean reaches(Values state) {
            long length = state.number(LENGTH);
            return of.streak.recurring()
                    ? length % of.streak.length() == 0
                    : length == of.streak.length() && !state.flag(REACHED);
        }
    }
}

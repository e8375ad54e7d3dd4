package org.jalon.recognition.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.CalendarPeriod;
import org.jalon.Values;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;

/**
 * Gives when a count, a sum or a number of different ones reaches a threshold. A level once reached stays reached, even if the sum
 * falls again.
 *
 * @param gift what it gives, at each level
 * @param threshold when
 * @param per what is counted together
 * @param recipient who is awarded: who stands in the fact at which the threshold is reached
 */
public record ThresholdRule(
        @Valid @NotNull Gift gift,
        @Valid @NotNull Threshold threshold,
        @NotNull Per per,
        @NotNull Recipient recipient) implements RuleSource {

    static ThresholdRule giving(Gift gift, Threshold threshold) {
        return new ThresholdRule(gift, threshold, Per.RECIPIENT, Recipient.WHO_DESERVES_IT);
    }

    /** Counted for each content, thread … rather than for each who is awarded. */
    public ThresholdRule per(Per scope) {
        return new ThresholdRule(gift, threshold, scope, recipient);
    }

    /** Counted over the whole community and given to it. */
    public ThresholdRule together() {
        return new ThresholdRule(gift, threshold, Per.COMMUNITY, Recipient.COMMUNITY);
    }

    public ThresholdRule to(Recipient recipient) {
        return new ThresholdRule(gift, threshold, per, recipient);
    }

    @Override
    public List<RecognitionRule> rules(Rules known) {
        Field field = threshold.measure().distinct();
        if (field == null) {
            return recipient.hearing(
                    List.of(new Counter(gift.ruleId(), this, threshold.measure().kinds())));
        }
        AwardKind different = AwardKind.signal(gift.ruleId() + "/different");
        return recipient.hearing(List.of(
                new Different(different.token(), this, field, different),
                new Counter(gift.ruleId(), this, Set.of(different.token()))));
    }

    Optional<FoldKey> keyOf(Fact fact) {
        Optional<Subject> subject = recipient.of(fact);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Optional<FoldKey> key = per.keyOf(fact, subject.get());
        return threshold.measure().within() == null ? key : key.map(whole -> whole.slice(periodOf(fact)));
    }

    private String periodOf(Fact fact) {
        Measure measure = threshold.measure();
        return Objects.requireNonNull(measure.within())
                .startOf(measure.zone().date(fact))
                .toString();
    }

    /** Whose fold says how far somebody has come on that day; for what is counted together per recipient or for the community. */
    public CellId fold(Subject subject, LocalDate today) {
        FoldKey whole = per == Per.COMMUNITY ? FoldKey.community() : FoldKey.of(subject);
        CalendarPeriod within = threshold.measure().within();
        return new CellId(
                gift.ruleId(),
                within == null ? whole : whole.slice(within.startOf(today).toString()));
    }

    /** How far somebody has come whose {@link #fold} has come to that state. */
    public Progress progress(Values state) {
        long total = state.number(Counter.TOTAL);
        return threshold.progress(total, threshold.reachedBy(total, state.number(Counter.REACHED)));
    }

    boolean counts(Fact fact) {
        return threshold.measure().counts(fact);
    }

    /** Counts. */
    record Counter(String id, ThresholdRule of, Set<String> listensTo) implements RecognitionRule {

        private static final String TOTAL = "total";
        private static final String REACHED = "reached";

        @Override
        public Set<AwardKind> gives() {
            return Set.of(of.gift.kind());
        }

        @Override
        public Optional<FoldKey> keyOf(Fact fact) {
            return of.counts(fact) ? of.keyOf(fact) : Optional.empty();
        }

        @Override
        public Step step(Values state, Fact fact) {
            long total = Math.addExact(
                    state.number(TOTAL), of.threshold.measure().worth().of(fact.amount()));
            long before = state.number(REACHED);
            long reached = of.threshold.reachedBy(total, before);
            Step step = Step.to(state.with(REACHED, reached).with(TOTAL, total));
            return reached == before ? step : step.giving(gift(reached - before, fact));
        }

        private Grant gift(long times, Fact fact) {
            Subject subject = of.recipient.of(fact).orElseThrow();
            return of.gift.to(subject, Math.multiplyExact(of.gift.amount(), times));
        }
    }

    /** Lets the first of each different one through. */
    record Different(String id, ThresholdRule of, Field field, AwardKind signal) implements RecognitionRule {

        @Override
        public Set<String> listensTo() {
            return of.threshold.measure().kinds();
        }

        @Override
        public Set<AwardKind> gives() {
            return Set.of(signal);
        }

        @Override
        public Optional<FoldKey> keyOf(Fact fact) {
            return of.counts(fact)
                    ? of.keyOf(fact)
                            .flatMap(
                                    key -> field.of(fact, of.threshold.measure().zone())
                                            .map(value -> key.slice("different/" + value)))
                    : Optional.empty();
        }

        @Override
        public Step step(Values state, Fact fact) {
            Step step = Step.to(Values.of("seen", 1));
            return state.isEmpty()
                    ? step.giving(new Grant(signal, 1, of.recipient.of(fact).orElseThrow()))
                    : step;
        }
    }
}

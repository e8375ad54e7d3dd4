package org.jalon.recognition.builtin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Optional;
import org.jalon.CalendarPeriod;
import org.jalon.Values;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/** What stands between a fact and its award. Immutable values. */
public sealed interface Guard {

    /** Whose fold decides; empty when it lets the fact through by itself. */
    Optional<FoldKey> keyOf(Fact fact, Subject recipient);

    /** How much of an amount it lets through. */
    Passage admit(Values state, Fact fact, long amount);

    /**
     * What a guard decides.
     *
     * @param state what it remembers
     * @param admitted how much it lets through
     * @param code why not more, in lower kebab case
     */
    record Passage(Values state, long admitted, String code) {}

    /**
     * Lets the first ones through.
     *
     * @param count how many
     * @param per of what
     */
    record FirstOnes(@Positive long count, @NotNull Per per) implements Guard {

        @Override
        public Optional<FoldKey> keyOf(Fact fact, Subject recipient) {
            return per.keyOf(fact, recipient);
        }

        @Override
        public Passage admit(Values state, Fact fact, long amount) {
            long before = state.number("given");
            return before < count
                    ? new Passage(Values.of("given", before + 1), amount, "")
                    : new Passage(state, 0, "already-given");
        }
    }

    /**
     * Lets through what comes no sooner than a while after the one let through before.
     *
     * @param gap how long a while
     * @param per between what
     */
    record MinimumGap(
            @NotNull @PositiveDuration Duration gap,
            @NotNull Per per) implements Guard {

        @Override
        public Optional<FoldKey> keyOf(Fact fact, Subject recipient) {
            return per.keyOf(fact, recipient);
        }

        @Override
        public Passage admit(Values state, Fact fact, long amount) {
            Moments given = Moments.of(state);
            return given.isEmpty() || !given.latest().plus(gap).isAfter(fact.occurredAt())
                    ? new Passage(Moments.none().plus(fact.occurredAt()).asState(), amount, "")
                    : new Passage(state, 0, "too-soon");
        }
    }

    /**
     * Lets through so many within any window of that length that ends now.
     *
     * @param count how many
     * @param window how long it is; what happened exactly that long ago is out of it
     */
    record MaximumPerWindow(
            @Positive int count, @NotNull @PositiveDuration Duration window) implements Guard {

        @Override
        public Optional<FoldKey> keyOf(Fact fact, Subject recipient) {
            return Optional.of(FoldKey.of(recipient));
        }

        @Override
        public Passage admit(Values state, Fact fact, long amount) {
            Moments given = Moments.of(state).after(fact.occurredAt().minus(window));
            return given.size() < count
                    ? new Passage(given.plus(fact.occurredAt()).asState(), amount, "")
                    : new Passage(given.asState(), 0, "too-many");
        }
    }

    /**
     * Lets through so much in a calendar period, and part of what would go beyond. What is taken away in the period makes room
     * again.
     *
     * @param limit how much
     * @param period days, weeks …
     * @param zone whose
     */
    record Cap(
            @Positive long limit,
            @NotNull CalendarPeriod period,
            @NotNull Zone zone) implements Guard {

        /** In days, weeks … where the community is. */
        public Cap(long limit, CalendarPeriod period) {
            this(limit, period, Zone.COMMUNITY);
        }

        @Override
        public Optional<FoldKey> keyOf(Fact fact, Subject recipient) {
            return Optional.of(
                    FoldKey.of(recipient).slice(period.startOf(zone.date(fact)).toString()));
        }

        @Override
        public Passage admit(Values state, Fact fact, long amount) {
            long used = state.number("used");
            long admitted = Math.min(amount, Math.subtractExact(limit, used));
            return new Passage(Values.of("used", Math.addExact(used, admitted)), admitted, "cap-reached");
        }
    }
}

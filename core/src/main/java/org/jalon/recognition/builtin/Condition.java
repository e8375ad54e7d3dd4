package org.jalon.recognition.builtin;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.KindName;
import org.jalon.recognition.rule.Fact;

/** What a fact must be like for a built-in rule to count it. Immutable values. */
public sealed interface Condition {

    boolean holds(Fact fact);

    /** Who acts is not who benefits. */
    static Condition notToOneself() {
        return new NotToOneself();
    }

    /** The attribute is that text. */
    static Condition attribute(String name, String text) {
        return new TextIs(name, text);
    }

    /** The attribute is yes, or for {@code false} no or absent. */
    static Condition attribute(String name, boolean flag) {
        return new FlagIs(name, flag);
    }

    /** The attribute, 0 when absent, is at least that. */
    static Condition attributeAtLeast(String name, long least) {
        return new AtLeast(name, least);
    }

    /** The amount is at least that. */
    static Condition amountAtLeast(long least) {
        return new AmountAtLeast(least);
    }

    /** Where the community is, it is that time of day or later, and earlier than the end; the end may lie past midnight. */
    static Condition between(LocalTime from, LocalTime until) {
        return new TimeOfDay(from, until);
    }

    /** Where the community is, it is one of those days. */
    static Condition on(DayOfWeek... days) {
        return new Weekday(Set.of(days));
    }

    /** See {@link Condition#notToOneself()}. */
    record NotToOneself() implements Condition {
        @Override
        public boolean holds(Fact fact) {
            return fact.actor().isEmpty() || !fact.actor().equals(fact.beneficiary());
        }
    }

    /** See {@link Condition#attribute(String, String)}. */
    record TextIs(@KindName String name, @NotNull String text) implements Condition {
        @Override
        public boolean holds(Fact fact) {
            return fact.attributes().text(name).filter(text::equals).isPresent();
        }
    }

    /** See {@link Condition#attribute(String, boolean)}. */
    record FlagIs(@KindName String name, boolean flag) implements Condition {
        @Override
        public boolean holds(Fact fact) {
            return fact.attributes().flag(name) == flag;
        }
    }

    /** See {@link Condition#attributeAtLeast}. */
    record AtLeast(@KindName String name, long least) implements Condition {
        @Override
        public boolean holds(Fact fact) {
            return fact.attributes().number(name) >= least;
        }
    }

    /** See {@link Condition#amountAtLeast}. */
    record AmountAtLeast(long least) implements Condition {
        @Override
        public boolean holds(Fact fact) {
            return fact.amount() >= least;
        }
    }

    /** See {@link Condition#between}. */
    record TimeOfDay(@NotNull LocalTime from, @NotNull LocalTime until) implements Condition {
        @Override
        public boolean holds(Fact fact) {
            LocalTime time = fact.localTime().toLocalTime();
            boolean late = !time.isBefore(from);
            boolean early = time.isBefore(until);
            return from.isBefore(until) ? late && early : late || early;
        }
    }

    /** See {@link Condition#on}. */
    record Weekday(@NotEmpty Set<DayOfWeek> days) implements Condition {
        public Weekday {
            days = Collections.unmodifiableSet(new TreeSet<>(days));
        }

        @Override
        public boolean holds(Fact fact) {
            return days.contains(fact.date().getDayOfWeek());
        }
    }
}

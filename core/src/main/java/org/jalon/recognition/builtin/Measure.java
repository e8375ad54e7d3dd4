package org.jalon.recognition.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.CalendarPeriod;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What is counted towards a threshold: {@code count("answer.accepted")}, {@code sum("practice.hours")},
 * {@code distinct(ACTOR, "endorsement.given")}.
 *
 * @param kinds the activities, or awards by their token
 * @param worth what each of them counts
 * @param distinct by what they must differ, if so
 * @param conditions what each must be like
 * @param within counted anew in each such period, if so
 * @param zone whose days, weeks … those are
 */
public record Measure(
        @NotEmpty Set<String> kinds,
        @NotNull Worth worth,
        @Nullable Field distinct,
        List<@Valid @NotNull Condition> conditions,
        @Nullable CalendarPeriod within,
        @NotNull Zone zone) {

    public Measure {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        conditions = List.copyOf(conditions);
    }

    /** In days, weeks … where the community is. */
    public Measure(
            Set<String> kinds,
            Worth worth,
            @Nullable Field distinct,
            List<Condition> conditions,
            @Nullable CalendarPeriod within) {
        this(kinds, worth, distinct, conditions, within, Zone.COMMUNITY);
    }

    /** How many activities of those kinds. */
    public static Measure count(String... kinds) {
        return new Measure(Set.of(kinds), Worth.fixed(1), null, List.of(), null);
    }

    /** How often that was awarded. */
    public static Measure count(AwardKind award) {
        return count(award.token());
    }

    /** The sum of the amounts of activities of those kinds. */
    public static Measure sum(String... kinds) {
        return new Measure(Set.of(kinds), Worth.perUnit(1), null, List.of(), null);
    }

    /** How much of that was awarded: so many points. */
    public static Measure sum(AwardKind award) {
        return sum(award.token());
    }

    /** How many different actors, contents … the activities of those kinds have. */
    public static Measure distinct(Field field, String... kinds) {
        return new Measure(Set.of(kinds), Worth.fixed(1), field, List.of(), null);
    }

    /** Only those that are like that. */
    public Measure where(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Measure(kinds, worth, distinct, more, within, zone);
    }

    /** Counted anew each day, week … */
    public Measure within(CalendarPeriod period) {
        return new Measure(kinds, worth, distinct, conditions, period, zone);
    }

    /** In days, weeks … where each member is, see {@link Zone#MEMBER}. */
    public Measure inMemberZone() {
        return new Measure(kinds, worth, distinct, conditions, within, Zone.MEMBER);
    }

    /** A threshold of one or several levels, each reached once. */
    public Threshold reaches(long... levels) {
        return Threshold.at(this, levels);
    }

    /** A threshold at each multiple of a number. */
    public Threshold reachesEvery(long number) {
        return Threshold.every(this, number);
    }

    /** Whether a fact of one of its kinds is like that. */
    public boolean counts(Fact fact) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).holds(fact)) {
                return false;
            }
        }
        return true;
    }
}

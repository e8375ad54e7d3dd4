package org.jalon.recognition.builtin;

import org.jalon.CalendarPeriod;
import org.jalon.recognition.rule.AwardKind;

/** Where built-in rules begin: what they give. To be imported statically. */
public final class Gifts {

    private Gifts() {}

    /** Points of the kind {@code recognition}, so many at a time; the id names the rule. */
    public static Gift points(String ruleId, long points) {
        return new Gift(ruleId, AwardKind.RECOGNITION, points);
    }

    /** A badge; its rule has the id {@code badge:name}. */
    public static Gift badge(String name) {
        return award(AwardKind.badge(name));
    }

    /** A milestone, or a level of it; its rule has the id {@code milestone:name}. */
    public static Gift milestone(String name) {
        return award(AwardKind.milestone(name));
    }

    /** An intermediate result for other rules, never shown; its rule has the id {@code signal:name}. */
    public static Gift signal(String name) {
        return award(AwardKind.signal(name));
    }

    /** So many kudos for each member to give to others in a calendar period, which comes next; its rule has the id {@code kudos}. */
    public static KudosNeedingPeriod kudos(long budget) {
        return new KudosNeedingPeriod(budget);
    }

    /** Kudos that still need their period. */
    public record KudosNeedingPeriod(long budget) {

        public KudosRule per(CalendarPeriod period) {
            return new KudosRule(budget, period);
        }
    }

    /** One of that at a time; its rule has the id {@link AwardKind#token()}. */
    public static Gift award(AwardKind kind) {
        return new Gift(kind.token(), kind, 1);
    }
}

package org.jalon.moderation.measure;

import java.time.Instant;
import java.util.List;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A measure that was taken, for those who moderate; whom it concerns is told a {@link StatementOfReasons}.
 *
 * @param id which one
 * @param type what kind
 * @param member against whom
 * @param thread in that thread only; in the whole community when absent
 * @param content what it is about, if it is about something that was given
 * @param grounds why
 * @param since when it was taken
 * @param until first moment without it; permanent, or until it is lifted, when absent
 * @param takenBack the activities that were taken back with it
 * @param acknowledged when the member acknowledged it; of warnings
 * @param lifting that somebody lifted it
 * @param appeal that the member contested it
 */
public record Measure(
        MeasureId id,
        MeasureType type,
        MemberId member,
        @Nullable ThreadId thread,
        @Nullable ContentId content,
        Grounds grounds,
        Instant since,
        @Nullable Instant until,
        List<ActivityId> takenBack,
        @Nullable Instant acknowledged,
        @Nullable Lifting lifting,
        @Nullable Appeal appeal) {

    public Measure {
        takenBack = List.copyOf(takenBack);
    }

    static Measure taken(MeasureId id, MeasureDraft draft, Grounds grounds, List<ActivityId> takenBack, Instant now) {
        return new Measure(
                id,
                draft.type(),
                draft.member(),
                draft.thread(),
                draft.content(),
                grounds,
                now,
                draft.until(),
                takenBack,
                null,
                null,
                null);
    }

    /** What became of it by that moment. */
    public MeasureStatus statusAt(Instant moment) {
        if (isOverturned()) {
            return MeasureStatus.OVERTURNED;
        }
        if (lifting != null) {
            return MeasureStatus.LIFTED;
        }
        if (acknowledged != null) {
            return MeasureStatus.ACKNOWLEDGED;
        }
        return until == null || moment.isBefore(until) ? MeasureStatus.IN_FORCE : MeasureStatus.EXPIRED;
    }

    boolean isOverturned() {
        AppealDecision decision = appeal == null ? null : appeal.decision();
        return decision != null && decision.overturned();
    }

    /** Whether it counts for the next sanction: nobody took it back, whether or not its time is over. */
    boolean counts() {
        return type.isSanction() && !isTakenBack();
    }

    /** Whether somebody lifted it, or it was overturned. */
    boolean isTakenBack() {
        return lifting != null || isOverturned();
    }

    Measure acknowledgedAt(Instant moment) {
        return new Measure(
                id, type, member, thread, content, grounds, since, until, takenBack, moment, lifting, appeal);
    }

    /** Until that moment; without an end when absent. */
    Measure lasting(@Nullable Instant end) {
        return new Measure(
                id, type, member, thread, content, grounds, since, end, takenBack, acknowledged, lifting, appeal);
    }

    Measure with(Lifting lifted) {
        return new Measure(
                id, type, member, thread, content, grounds, since, until, takenBack, acknowledged, lifted, appeal);
    }

    Measure with(Appeal contested) {
        return new Measure(
                id, type, member, thread, content, grounds, since, until, takenBack, acknowledged, lifting, contested);
    }

    /** Without any words. */
    @Override
    public String toString() {
        return type + " " + id + " against " + member + " since " + since;
    }
}

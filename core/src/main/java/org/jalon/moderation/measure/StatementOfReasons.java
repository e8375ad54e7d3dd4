package org.jalon.moderation.measure;

import java.time.Instant;
import java.time.ZoneId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a member is told about a measure that concerns them: all but who took it and who decided about it.
 *
 * @param measure which one
 * @param type what was done
 * @param thread in that thread only; in the whole community when absent
 * @param content about what, if it is about something that was given
 * @param reason why, in words
 * @param rule the id of the rule that was broken
 * @param role in which role it was decided; absent when it followed by itself, which has to be told, too
 * @param since when
 * @param until first moment without it; permanent, or until it is acknowledged or lifted, when absent
 * @param status what became of it
 * @param appealableUntil first moment at which one may not appeal any more, by {@link Appeals#appeal}
 * @param appeal that the member contested it, when, and what was decided
 * @param lifted why it was lifted, if so
 */
public record StatementOfReasons(
        MeasureId measure,
        MeasureType type,
        @Nullable ThreadId thread,
        @Nullable ContentId content,
        String reason,
        String rule,
        @Nullable Role role,
        Instant since,
        @Nullable Instant until,
        MeasureStatus status,
        Instant appealableUntil,
        @Nullable AnsweredAppeal appeal,
        @Nullable String lifted) {

    /**
     * An appeal as the member sees it.
     *
     * @param words of the member
     * @param at when it was lodged
     * @param overturned whether the measure was overturned; absent while it waits
     * @param reason why it was decided like that; absent while it waits
     */
    public record AnsweredAppeal(
            String words,
            Instant at,
            @Nullable Boolean overturned,
            @Nullable String reason) {

        static AnsweredAppeal of(Appeal appeal) {
            AppealDecision decision = appeal.decision();
            return new AnsweredAppeal(
                    appeal.words(),
                    appeal.at(),
                    decision == null ? null : decision.overturned(),
                    decision == null ? null : decision.reason());
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "appeal at " + at;
        }
    }

    static StatementOfReasons of(Measure measure, ModerationTerms terms, ZoneId zone, Instant now) {
        Appeal appeal = measure.appeal();
        Lifting lifting = measure.lifting();
        return new StatementOfReasons(
                measure.id(),
                measure.type(),
                measure.thread(),
                measure.content(),
                measure.grounds().reason(),
                measure.grounds().rule(),
                measure.grounds().role(),
                measure.since(),
                measure.until(),
                measure.statusAt(now),
                terms.appealableUntil(measure, zone),
                appeal == null ? null : AnsweredAppeal.of(appeal),
                lifting == null ? null : lifting.reason());
    }

    /** Without any words. */
    @Override
    public String toString() {
        return type + " " + measure + " since " + since + ", " + status;
    }
}

package org.jalon.moderation.submission;

import java.util.Objects;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.Screening;
import org.jspecify.annotations.Nullable;

/**
 * How far a submission has come.
 *
 * @param question what is screened; absent before anything was read
 * @param screener with what
 * @param screening what came of it, once it was screened
 * @param submitted the end
 */
record Attempt(
        @Nullable Question question,
        @Nullable Screener screener,
        @Nullable Screening screening,
        @Nullable Submitted submitted) {

    /** All that a screening rests on. */
    record Question(Submission submission, Past past) {}

    static Attempt first() {
        return new Attempt(null, null, null, null);
    }

    static Attempt of(Question question, Screener screener) {
        return new Attempt(question, screener, null, null);
    }

    static Attempt over(Submitted submitted) {
        return new Attempt(null, null, null, submitted);
    }

    /** May take as long as the rules that call out do. */
    Attempt screened() {
        return question == null || screener == null
                ? this
                : new Attempt(question, screener, screener.screen(question.submission, question.past), null);
    }

    boolean isOver() {
        return submitted != null;
    }

    Submitted result() {
        return Objects.requireNonNull(submitted, "asked for before the end");
    }
}

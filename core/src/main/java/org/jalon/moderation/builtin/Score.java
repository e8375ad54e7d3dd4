package org.jalon.moderation.builtin;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jalon.moderation.rule.NotNegative;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/**
 * A classifier's score above a threshold.
 *
 * @param classifier who is asked
 * @param above exactly as much is not enough
 * @param limit how long it may take
 */
record Score(
        @NotNull Classifier classifier,
        double above,
        @NotNull @NotNegative Duration limit) implements Check {

    @AssertTrue(message = "must be a threshold from 0 to 1")
    boolean isThreshold() {
        return above >= 0 && above <= 1;
    }

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        double score = ask(submission);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalStateException("a score is from 0 to 1, and this one is " + score);
        }
        return score > above ? List.of(Measured.of("score", percent(score), percent(above))) : List.of();
    }

    private double ask(Submission submission) {
        try {
            return classifier.score(submission);
        } catch (RuntimeException unanswered) {
            throw unanswered;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the classifier was interrupted", stopped);
        } catch (Exception unanswered) {
            throw new IllegalStateException("the classifier gave no answer", unanswered);
        }
    }

    private static long percent(double score) {
        return Math.round(100 * score);
    }

    @Override
    public Optional<Duration> timeLimit() {
        return Optional.of(limit);
    }
}

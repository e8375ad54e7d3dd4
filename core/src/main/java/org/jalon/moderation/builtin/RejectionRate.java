package org.jalon.moderation.builtin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.NotNegative;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/**
 * Of an author of whose contributions moderators lately rejected that share, or more.
 *
 * @param percent rejected of decided; exactly as much is enough
 * @param window how long ago at most they decided; exactly that long ago does not count
 * @param decisions how many they must have decided in the window; never on an empty history
 */
public record RejectionRate(
        @Min(0) @Max(100) int percent,
        @NotNull @NotNegative Duration window,
        @Positive int decisions) implements Check {

    /** Only once so many were decided in the window. */
    public RejectionRate fromDecisions(int fewest) {
        return new RejectionRate(percent, window, fewest);
    }

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        List<Past.Decided> lately = sight.past().decided().stream()
                .filter(one -> Past.isWithin(one.at(), window, submission.occurredAt()))
                .toList();
        long rejected = lately.stream().filter(Past.Decided::rejected).count();
        boolean so =
                !lately.isEmpty() && lately.size() >= decisions && 100 * rejected >= (long) percent * lately.size();
        return so
                ? List.of(Measured.of("rejection-rate", 100 * rejected / lately.size(), percent)
                        .with("decided", lately.size())
                        .with("rejected", rejected))
                : List.of();
    }

    @Override
    public Lookback lookback() {
        return Lookback.decisions(window);
    }
}

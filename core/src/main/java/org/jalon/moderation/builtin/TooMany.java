package org.jalon.moderation.builtin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.NotNegative;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** More submissions than that within a window, this one included. */
record TooMany(
        @PositiveOrZero int most, @NotNull @NotNegative Duration window) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        long before = sight.past().submitted().stream()
                .filter(at -> Past.isWithin(at, window, submission.occurredAt()))
                .count();
        return Measured.when(!window.isZero() && before >= most, "too-many", before + 1, most);
    }

    @Override
    public Lookback lookback() {
        return Lookback.submissions(window);
    }
}

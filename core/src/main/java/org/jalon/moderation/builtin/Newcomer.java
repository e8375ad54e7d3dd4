package org.jalon.moderation.builtin;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** Of an author of whom fewer contributions than that were published. */
record Newcomer(@PositiveOrZero long enough) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return Measured.below("newcomer", sight.past().published(), enough);
    }

    @Override
    public Lookback lookback() {
        return Lookback.published(enough);
    }
}

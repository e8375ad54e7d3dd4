package org.jalon.moderation.builtin;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** A text of fewer characters than that, blanks at both ends not counted. */
record TooShort(@PositiveOrZero int fewest) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return Measured.below("too-short", TooLong.length(submission), fewest);
    }
}

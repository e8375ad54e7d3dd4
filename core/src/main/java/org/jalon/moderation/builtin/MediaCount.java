package org.jalon.moderation.builtin;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** More media than that. */
record MediaCount(@PositiveOrZero int most) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return Measured.above("media-count", submission.media(), most);
    }
}

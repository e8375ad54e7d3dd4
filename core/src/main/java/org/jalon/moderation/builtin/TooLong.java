package org.jalon.moderation.builtin;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** A text of more characters than that, blanks at both ends not counted. */
record TooLong(@PositiveOrZero int most) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return Measured.above("too-long", length(submission), most);
    }

    static long length(Submission submission) {
        String text = submission.text().strip();
        return text.codePointCount(0, text.length());
    }
}

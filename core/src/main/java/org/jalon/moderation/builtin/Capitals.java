package org.jalon.moderation.builtin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** So much of a text in capitals, in percent of the letters that can be; in texts with at least so many of them. */
record Capitals(@Min(1) @Max(100) int percent, @Positive int letters) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        String text = submission.text();
        long capitals = 0;
        long cased = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            boolean isCapital = Character.isUpperCase(codePoint);
            capitals += isCapital ? 1 : 0;
            cased += isCapital || Character.isLowerCase(codePoint) ? 1 : 0;
        }
        return cased >= letters && 100 * capitals >= percent * cased
                ? List.of(Measured.of("capitals", 100 * capitals / cased, percent))
                : List.of();
    }
}

package org.jalon.moderation.builtin;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** More members mentioned than that: {@code @name}, not within an address. */
record Mentions(@PositiveOrZero int most) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return Measured.above("mention-count", in(submission.text()), most);
    }

    /** How many different names. */
    private static int in(String text) {
        Set<String> names = new HashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < text.length() && isName(text.charAt(end))) {
                end++;
            }
            if (end > at + 1 && (at == 0 || !isName(text.charAt(at - 1)))) {
                names.add(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
            }
        }
        return names.size();
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || Character.isSurrogate(c);
    }
}

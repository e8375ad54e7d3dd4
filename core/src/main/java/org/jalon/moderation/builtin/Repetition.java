package org.jalon.moderation.builtin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.NotNegative;
import org.jalon.moderation.rule.Part;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.text.Fingerprint;

/**
 * The same text again, or nearly the same, whatever the dress of its letters.
 *
 * @param teller who wrote it before
 * @param times how often the author wrote it before, or how many others did
 * @param window how long ago at most; a text exactly that long ago does not count
 * @param likeness how alike texts must be, in percent; see {@link Fingerprint#likeness}
 * @param letters texts with fewer letters and digits never count, so that anybody may say thanks
 */
public record Repetition(
        @NotNull Teller teller,
        @Positive int times,
        @NotNull @NotNegative Duration window,
        @Min(1) @Max(100) int likeness,
        @Positive int letters)
        implements Check {

    /** Who wrote it before. */
    public enum Teller {
        AUTHOR,
        OTHERS
    }

    /** Also texts that are only that much alike, in percent. */
    public Repetition likeBy(int percent) {
        return new Repetition(teller, times, window, percent, letters);
    }

    /** Only texts with at least so many letters and digits. */
    public Repetition fromLetters(int fewest) {
        return new Repetition(teller, times, window, likeness, fewest);
    }

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        if (sight.letters(Part.TEXT).filter(text -> text.count() >= letters).isEmpty()) {
            return List.of();
        }
        Stream<Past.Written> same = sight.past().texts().stream()
                .filter(one -> one.author().equals(submission.author()) == (teller == Teller.AUTHOR))
                .filter(one -> Past.isWithin(one.at(), window, submission.occurredAt()))
                .filter(one -> sight.fingerprint().likeness(one.fingerprint()) >= likeness);
        return teller == Teller.AUTHOR
                ? Measured.atLeast("text-repeated", same.count(), times)
                : Measured.atLeast(
                        "text-repeated-by-others",
                        same.map(Past.Written::author).distinct().count(),
                        times);
    }

    @Override
    public Lookback lookback() {
        return Lookback.texts(window);
    }
}

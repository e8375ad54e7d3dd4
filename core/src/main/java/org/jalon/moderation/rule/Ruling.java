package org.jalon.moderation.rule;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict, and what it becomes when the author was already asked to reconsider.
 *
 * @param first at the first attempt
 * @param after once the author was asked; absent when the rule then says nothing
 */
public record Ruling(@NotNull Verdict first, @Nullable Verdict after) {

    /**
     * Nobody is asked twice.
     *
     * @throws IllegalArgumentException when {@code after} is {@link Verdict#RECONSIDER}
     */
    public Ruling {
        if (after == Verdict.RECONSIDER) {
            throw new IllegalArgumentException(
                    "RECONSIDER is for the first attempt only; say what follows with reconsiderThen or remindOnce");
        }
    }

    /**
     * The same at every attempt.
     *
     * @throws IllegalArgumentException for {@link Verdict#RECONSIDER}
     */
    public static Ruling of(Verdict verdict) {
        return new Ruling(verdict, verdict);
    }

    /** The author is asked first; the second time it is that. */
    public static Ruling reconsiderThen(Verdict after) {
        return new Ruling(Verdict.RECONSIDER, after);
    }

    /** The author is asked once; after that the rule lets the others decide. */
    public static Ruling remindOnce() {
        return new Ruling(Verdict.RECONSIDER, null);
    }

    /** What it comes to; empty when the rule does not decide. */
    public Optional<Verdict> verdict(boolean alreadyAsked) {
        return Optional.ofNullable(alreadyAsked ? after : first);
    }
}

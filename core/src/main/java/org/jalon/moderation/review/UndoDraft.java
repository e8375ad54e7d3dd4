package org.jalon.moderation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jalon.contribution.Wording;

/**
 * A decision about to be undone: {@code undoing(item).because("a quotation, not an insult")}.
 *
 * @param item about which item it was
 * @param version which version of it was looked at
 * @param reason why, for its author
 */
public record UndoDraft(
        @Valid @NotNull ReviewItemId item,
        @PositiveOrZero long version,
        @Wording String reason) {

    /** What was decided about the item as it was looked at. */
    public static Unexplained undoing(ReviewItem seen) {
        return new Unexplained(seen.id(), seen.version());
    }

    /** An undoing that still needs its reason. */
    public record Unexplained(ReviewItemId item, long version) {

        public UndoDraft because(String reason) {
            return new UndoDraft(item, version, reason);
        }
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "undoing " + item;
    }
}

package org.jalon.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.activity.ContentId;

/**
 * A contribution about to be put forward: {@code highlighting("post-42").because("everybody asked for it")}.
 *
 * @param content which one
 * @param reason why, to be shown beside it
 */
public record HighlightDraft(
        @Valid @NotNull ContentId content, @Wording String reason) {

    public static Unexplained highlighting(String content) {
        return new Unexplained(new ContentId(content));
    }

    /** A highlight that still needs its reason. */
    public record Unexplained(ContentId content) {

        public HighlightDraft because(String reason) {
            return new HighlightDraft(content, reason);
        }
    }

    /** Without the reason, which is a member's text. */
    @Override
    public String toString() {
        return "highlighting " + content;
    }
}

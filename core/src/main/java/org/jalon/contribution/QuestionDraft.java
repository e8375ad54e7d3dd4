package org.jalon.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.activity.ContentId;

/**
 * Evidence about to be questioned: {@code questioning("note-12").because("this was last year")}.
 *
 * @param evidence which one
 * @param reason why, for those who declared it
 */
public record QuestionDraft(
        @Valid @NotNull ContentId evidence, @Wording String reason) {

    public static Unexplained questioning(String evidence) {
        return new Unexplained(new ContentId(evidence));
    }

    /** A question that still needs its reason. */
    public record Unexplained(ContentId evidence) {

        public QuestionDraft because(String reason) {
            return new QuestionDraft(evidence, reason);
        }
    }

    /** Without the reason, which is a member's text. */
    @Override
    public String toString() {
        return "questioning " + evidence;
    }
}

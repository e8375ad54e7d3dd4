package org.jalon.moderation.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.KindName;
import org.jalon.activity.ContentId;

/**
 * A report about to be made: {@code reporting("post-42").as("spam")}.
 *
 * @param content of which contribution
 * @param reason why: one of the community's policy
 */
public record ReportDraft(
        @Valid @NotNull ContentId content, @KindName String reason) {

    public static Unexplained reporting(String content) {
        return new Unexplained(new ContentId(content));
    }

    /** A report that still needs its reason. */
    public record Unexplained(ContentId content) {

        public ReportDraft as(String reason) {
            return new ReportDraft(content, reason);
        }
    }
}

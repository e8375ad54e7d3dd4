package org.jalon.moderation.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.Dated;
import org.jalon.HostId;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a member is about to publish. Jalon keeps none of its texts.
 *
 * @param content the host's identifier of the content, kept from attempt to attempt
 * @param thread what it will stand in
 * @param author who wrote it
 * @param role what the author is in the community
 * @param title absent when it has none
 * @param text what was written; may be empty
 * @param links targets of links that do not stand in the text, as the host knows them
 * @param media how many pictures, films and files come with it
 * @param writing how long the author wrote; absent when the host cannot tell
 * @param alreadyAsked whether the author was asked to reconsider it, and submits it again
 * @param occurredAt when it was submitted
 * @param attributes a few more typed facts: reputation, trust level, client
 */
public record Submission(
        @Valid @NotNull ContentId content,
        @Valid @Nullable ThreadId thread,
        @Valid @NotNull MemberId author,
        @NotNull Role role,
        @Nullable String title,
        @NotNull String text,
        @NotNull List<@NotNull String> links,
        @PositiveOrZero int media,
        @Nullable @NotNegative Duration writing,
        boolean alreadyAsked,
        @Dated Instant occurredAt,
        @NotNull Values attributes) {

    public Submission {
        links = List.copyOf(links);
    }

    /** Begins one; who submits it comes next. */
    public static SubmissionDraft.Unsigned submission(String content) {
        return new SubmissionDraft.Unsigned(content);
    }

    /** One of its texts; empty when it has none. */
    public Optional<String> text(Part part) {
        return part == Part.TITLE ? Optional.ofNullable(title) : Optional.of(text);
    }

    /** Whether no constraint of this type is violated: the same answer that a Jakarta validator gives, at no cost. */
    public boolean isWellFormed() {
        return content != null
                && HostId.Check.isWellFormed(content.value())
                && (thread == null || HostId.Check.isWellFormed(thread.value()))
                && author != null
                && HostId.Check.isWellFormed(author.value())
                && role != null
                && text != null
                && media >= 0
                && (writing == null || !writing.isNegative())
                && Dated.Check.isWellFormed(occurredAt)
                && attributes != null;
    }

    /** With other texts, such as masked ones. */
    public Submission saying(@Nullable String otherTitle, String otherText) {
        return new Submission(
                content,
                thread,
                author,
                role,
                otherTitle,
                otherText,
                links,
                media,
                writing,
                alreadyAsked,
                occurredAt,
                attributes);
    }

    /** Without anything that the member wrote. */
    @Override
    public String toString() {
        return "submission " + content + " at " + occurredAt;
    }
}

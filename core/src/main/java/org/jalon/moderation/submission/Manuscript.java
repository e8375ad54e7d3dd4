package org.jalon.moderation.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jalon.Values;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.contribution.ContributionDraft;
import org.jalon.moderation.rule.NotNegative;
import org.jalon.moderation.rule.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A contribution with what its author wrote, to be screened; Jalon keeps none of the texts:
 * {@code manuscript(aPost("post-7").within("thread-1")).saying(text)}.
 *
 * @param draft the contribution
 * @param title absent when it has none
 * @param text what was written; may be empty
 * @param links targets of links that do not stand in the text
 * @param media how many pictures, films and files come with it
 * @param writing how long the author wrote; absent when the host cannot tell
 * @param attributes a few more typed facts: reputation, trust level, client
 */
public record Manuscript(
        @Valid @NotNull ContributionDraft draft,
        @Nullable String title,
        @NotNull String text,
        @NotNull List<@NotNull String> links,
        @PositiveOrZero int media,
        @Nullable @NotNegative Duration writing,
        @NotNull Values attributes) {

    public Manuscript {
        links = List.copyOf(links);
    }

    /** Of that contribution, without any text yet. */
    public static Manuscript manuscript(ContributionDraft draft) {
        return new Manuscript(draft, null, "", List.of(), 0, null, Values.none());
    }

    public Manuscript titled(String title) {
        return new Manuscript(draft, title, text, links, media, writing, attributes);
    }

    public Manuscript saying(String text) {
        return new Manuscript(draft, title, text, links, media, writing, attributes);
    }

    /** Targets of links that do not stand in the text. */
    public Manuscript linking(List<String> links) {
        return new Manuscript(draft, title, text, links, media, writing, attributes);
    }

    public Manuscript withMedia(int media) {
        return new Manuscript(draft, title, text, links, media, writing, attributes);
    }

    public Manuscript writtenFor(Duration writing) {
        return new Manuscript(draft, title, text, links, media, writing, attributes);
    }

    /** In place of all attributes given so far. */
    public Manuscript having(Values attributes) {
        return new Manuscript(draft, title, text, links, media, writing, attributes);
    }

    Submission by(Situation situation, boolean alreadyAsked, Instant at) {
        Role role = situation.role();
        return new Submission(
                draft.content(),
                draft.thread(),
                situation.who(),
                role,
                title,
                text,
                links,
                media,
                writing,
                alreadyAsked,
                at,
                attributes);
    }

    /** Without anything that the member wrote. */
    @Override
    public String toString() {
        return "manuscript of " + draft.content();
    }
}

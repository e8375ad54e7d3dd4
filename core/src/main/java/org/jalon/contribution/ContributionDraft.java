package org.jalon.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.Dated;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member is about to give: {@code anAnswer("post-42").within("thread-7")}.
 *
 * @param content the host's own identifier of it
 * @param type what it is; anything but evidence, which is {@link EvidenceOfPractice#submit submitted}
 * @param authors whose it is; of whoever gives the command when there are none
 * @param thread what it stands in, if anything
 * @param since when it was given, at the latest now; now when not said
 * @param zone where its author was then, for rules that follow the days of members
 */
public record ContributionDraft(
        @Valid @NotNull ContentId content,
        @NotNull ContributionType type,

        @Size(max = 100, message = "must be at most 100 members")
        Set<@Valid @NotNull MemberId> authors,

        @Valid @Nullable ThreadId thread,
        @Dated(optional = true) @Nullable Instant since,
        @Nullable ZoneId zone) {

    public ContributionDraft {
        authors = Collections.unmodifiableSet(new TreeSet<>(authors));
    }

    public static ContributionDraft aQuestion(String content) {
        return of(ContributionType.QUESTION, content);
    }

    public static ContributionDraft anAnswer(String content) {
        return of(ContributionType.ANSWER, content);
    }

    public static ContributionDraft aPost(String content) {
        return of(ContributionType.POST, content);
    }

    public static ContributionDraft aComment(String content) {
        return of(ContributionType.COMMENT, content);
    }

    public static ContributionDraft aResource(String content) {
        return of(ContributionType.RESOURCE, content);
    }

    private static ContributionDraft of(ContributionType type, String content) {
        return new ContributionDraft(new ContentId(content), type, Set.of(), null, null, null);
    }

    /** Of several authors; whoever gives the command is one of them. */
    public ContributionDraft by(MemberId... authors) {
        return new ContributionDraft(content, type, Set.of(authors), thread, since, zone);
    }

    /** The thread or other container that it stands in. */
    public ContributionDraft within(String container) {
        return new ContributionDraft(content, type, authors, new ThreadId(container), since, zone);
    }

    /** For what was given before Jalon is told. */
    public ContributionDraft since(Instant since) {
        return new ContributionDraft(content, type, authors, thread, since, zone);
    }

    /** Where its author was then. */
    public ContributionDraft in(ZoneId zone) {
        return new ContributionDraft(content, type, authors, thread, since, zone);
    }
}

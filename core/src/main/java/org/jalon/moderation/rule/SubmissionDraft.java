package org.jalon.moderation.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * A submission being described; {@link #at} completes it. Seen from outside it is immutable: each method returns a new draft, of
 * which one field is set before anybody else sees it.
 */
public final class SubmissionDraft {

    private final ContentId content;
    private final MemberId author;
    private final Role role;
    private @Nullable ThreadId thread;
    private @Nullable String title;
    private String text = "";
    private List<String> links = List.of();
    private int media;
    private @Nullable Duration writing;
    private boolean alreadyAsked;
    private Values attributes = Values.none();

    private SubmissionDraft(ContentId content, MemberId author, Role role) {
        this.content = content;
        this.author = author;
        this.role = role;
    }

    /** A draft that still needs its author. */
    public record Unsigned(String content) {

        public SubmissionDraft by(MemberId author, Role role) {
            return new SubmissionDraft(new ContentId(content), author, role);
        }
    }

    public SubmissionDraft within(String container) {
        SubmissionDraft next = copy();
        next.thread = new ThreadId(container);
        return next;
    }

    public SubmissionDraft titled(String title) {
        SubmissionDraft next = copy();
        next.title = title;
        return next;
    }

    public SubmissionDraft saying(String text) {
        SubmissionDraft next = copy();
        next.text = text;
        return next;
    }

    /** Targets of links that do not stand in the text. */
    public SubmissionDraft linking(List<String> links) {
        SubmissionDraft next = copy();
        next.links = links;
        return next;
    }

    public SubmissionDraft withMedia(int media) {
        SubmissionDraft next = copy();
        next.media = media;
        return next;
    }

    public SubmissionDraft writtenFor(Duration writing) {
        SubmissionDraft next = copy();
        next.writing = writing;
        return next;
    }

    /** The author was asked to reconsider it. */
    public SubmissionDraft again() {
        SubmissionDraft next = copy();
        next.alreadyAsked = true;
        return next;
    }

    /** In place of all attributes given so far. */
    public SubmissionDraft having(Values attributes) {
        SubmissionDraft next = copy();
        next.attributes = attributes;
        return next;
    }

    /** Completes it: when it was submitted. */
    public Submission at(Instant occurredAt) {
        return new Submission(
                content,
                thread,
                author,
                role,
                title,
                text,
                links,
                media,
                writing,
                alreadyAsked,
                occurredAt,
                attributes);
    }

    private SubmissionDraft copy() {
        SubmissionDraft copy = new SubmissionDraft(content, author, role);
        copy.thread = thread;
        copy.title = title;
        copy.text = text;
        copy.links = links;
        copy.media = media;
        copy.writing = writing;
        copy.alreadyAsked = alreadyAsked;
        copy.attributes = attributes;
        return copy;
    }
}

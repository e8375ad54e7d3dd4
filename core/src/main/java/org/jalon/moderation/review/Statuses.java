package org.jalon.moderation.review;

import java.util.Optional;
import org.jalon.Session;
import org.jalon.activity.ContentId;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ModeratedContributions;

/** Who may see which contribution; kept of those that are, or were, not published. For use cases of moderation. Thread-safe. */
public record Statuses(ModeratedContributions contributions) {

    /** How it stands; empty when nothing is known of it. */
    public Optional<ContentStatus> of(ContentId content, Session session) {
        return session.records()
                .find(ReviewText.STATUS, content.value())
                .or(() -> contributions.find(content, session).map(Statuses::unmoderated));
    }

    private static ContentStatus unmoderated(Contribution known) {
        return new ContentStatus(Visibility.PUBLISHED, known.since(), "");
    }

    public void forget(ContentId content, Session session) {
        session.records().remove(ReviewText.STATUS, content.value());
    }

    public void keep(ContentId content, ContentStatus status, Session session) {
        session.records().save(ReviewText.STATUS, content.value(), status);
    }
}

package org.jalon.examples.stackexchange.replay;

import static java.time.ZoneOffset.UTC;
import static org.jalon.examples.stackexchange.replay.SiteActivity.DAYS_AFTER_QUESTION;
import static org.jalon.examples.stackexchange.replay.SiteActivity.FIRST_ANSWER;
import static org.jalon.examples.stackexchange.replay.SiteActivity.OWN_QUESTION;
import static org.jalon.examples.stackexchange.replay.SiteActivity.WIKI;

import java.time.Duration;
import java.time.LocalDate;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityDraft;
import org.jalon.community.MemberId;
import org.jalon.examples.stackexchange.Post;
import org.jalon.examples.stackexchange.PostType;
import org.jspecify.annotations.Nullable;

/**
 * A question or an answer, with what rules want to know of it.
 *
 * @param question of an answer, unless deleted
 * @param owner absent when the account was deleted
 * @param asker who owns the question of an answer, unless deleted
 * @param firstAnswer whether it was the first one to its question
 */
record Contribution(
        Post post,
        @Nullable Post question,
        @Nullable MemberId owner,
        @Nullable MemberId asker,
        boolean firstAnswer) {

    boolean isQuestion() {
        return post.type() == PostType.QUESTION;
    }

    /** An activity on it, within its question. */
    ActivityDraft activity(String kind, String id) {
        Long thread = isQuestion() || post.parent() == null ? Long.valueOf(post.id()) : post.parent();
        return Activity.activity(kind)
                .id(id)
                .on(Long.toString(post.id()))
                .within(thread.toString())
                .having(attributes());
    }

    /** An activity on it to its owner's merit. */
    ActivityDraft merit(String kind, String id, LocalDate day) {
        ActivityDraft draft = activity(kind, id);
        draft = isWikiOn(day) ? draft.having(attributes().with(WIKI, true)) : draft;
        return owner == null ? draft : draft.benefiting(owner);
    }

    private boolean isWikiOn(LocalDate day) {
        return post.communityOwnedAt() != null && !day.isBefore(LocalDate.ofInstant(post.communityOwnedAt(), UTC));
    }

    private Values attributes() {
        if (isQuestion()) {
            return Values.none();
        }
        long days = question == null
                ? 0
                : Duration.between(question.createdAt(), post.createdAt()).toDays();
        return Values.none()
                .with(OWN_QUESTION, owner != null && owner.equals(asker))
                .with(FIRST_ANSWER, firstAnswer)
                .with(DAYS_AFTER_QUESTION, days);
    }
}

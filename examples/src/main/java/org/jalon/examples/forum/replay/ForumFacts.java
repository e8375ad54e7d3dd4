package org.jalon.examples.forum.replay;

import static org.jalon.activity.Activity.activity;
import static org.jalon.examples.policy.LearningActivity.COMMENT_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.REPLY_RECEIVED;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityDraft;
import org.jalon.community.MemberId;
import org.jalon.examples.forum.ForumLog;
import org.jalon.examples.forum.Reply;

/** Turns replies into activities: each comment was published once, and received by everybody it answers. */
final class ForumFacts {

    private ForumFacts() {}

    static List<Activity> of(ForumLog log) {
        return log.replies().stream()
                .flatMap(reply -> Stream.concat(published(reply), received(reply)))
                .toList();
    }

    private static Stream<Activity> published(Reply reply) {
        return reply.part() == 1
                ? Stream.of(draft(reply, COMMENT_PUBLISHED, "comment-" + reply.comment())
                        .at(reply.at()))
                : Stream.empty();
    }

    private static Stream<Activity> received(Reply reply) {
        return reply.repliedTo() == null
                ? Stream.empty()
                : Stream.of(draft(reply, REPLY_RECEIVED, "reply-" + reply.comment() + "-" + reply.part())
                        .benefiting(new MemberId(reply.repliedTo()))
                        .at(reply.at()));
    }

    private static ActivityDraft draft(Reply reply, String kind, String id) {
        ActivityDraft draft =
                activity(kind).id(id).by(new MemberId(reply.author())).on(reply.comment());
        return reply.discussion() == null ? draft : draft.within(reply.discussion());
    }
}

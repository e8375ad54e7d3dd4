package org.jalon.examples.forum.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.examples.forum.ForumLog;
import org.jalon.examples.forum.Reply;
import org.junit.jupiter.api.Test;

class ForumFactsTest {

    private static final Instant NOON = Instant.parse("2020-01-01T12:00:00Z");

    @Test
    void a_reply_is_published_by_one_and_received_by_another() {
        List<Activity> facts = facts(new Reply("7", 1, "ann", "bob", NOON, "Bread", "4"));

        assertThat(facts).extracting(Activity::kind).containsExactly("comment.published", "reply.received");
        assertThat(facts).extracting(it -> it.id().value()).containsExactly("comment-7", "reply-7-1");
        assertThat(facts.get(1).recipient()).contains(new MemberId("bob"));
    }

    @Test
    void a_comment_that_answers_two_people_was_written_once() {
        List<Activity> facts = facts(
                new Reply("7", 1, "ann", "bob", NOON, "Bread", "4"),
                new Reply("7", 2, "ann", "cid", NOON, "Bread", "4"));

        assertThat(facts)
                .extracting(Activity::kind)
                .containsExactly("comment.published", "reply.received", "reply.received");
    }

    @Test
    void what_the_export_lost_is_left_open() {
        List<Activity> facts = facts(new Reply("7", 1, "ann", null, NOON, "Bread", null));

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact.thread()).isNull());
    }

    private static List<Activity> facts(Reply... replies) {
        return ForumFacts.of(new ForumLog(List.of(replies)));
    }
}

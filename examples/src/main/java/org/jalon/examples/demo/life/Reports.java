package org.jalon.examples.demo.life;

import static org.jalon.activity.Activity.activity;
import static org.jalon.examples.policy.LearningActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.ANSWER_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.COMMENT_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.ENDORSEMENT_GIVEN;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_SHARED;
import static org.jalon.examples.policy.LearningActivity.GATHERING_ATTENDED;
import static org.jalon.examples.policy.LearningActivity.MEMBER_JOINED;
import static org.jalon.examples.policy.LearningActivity.QUESTION_ASKED;
import static org.jalon.examples.policy.LearningActivity.REPLY_RECEIVED;
import static org.jalon.examples.policy.LearningActivity.RESOURCE_SHARED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityDraft;

/** Words what happened as activities: the one place where the host's posts become what Jalon is told. */
final class Reports {

    private final List<Activity> all = new ArrayList<>();

    List<Activity> all() {
        return all;
    }

    void joined(Person person, Instant at) {
        all.add(activity(MEMBER_JOINED)
                .id(person.id() + "/joined")
                .by(person.id())
                .at(at));
    }

    void attended(Person person, String gathering, Instant at) {
        all.add(activity(GATHERING_ATTENDED)
                .id(gathering + "/" + person.id())
                .by(person.id())
                .on(gathering)
                .at(at));
    }

    void asked(Post question) {
        written(QUESTION_ASKED, question);
    }

    void answered(Post answer, Post question) {
        written(ANSWER_PUBLISHED, answer);
        replied(answer, question);
    }

    void commented(Post comment, Post opening) {
        written(COMMENT_PUBLISHED, comment);
        replied(comment, opening);
    }

    void shared(Post resource) {
        written(RESOURCE_SHARED, resource);
    }

    void practised(Post evidence) {
        written(EVIDENCE_SHARED, evidence);
    }

    void accepted(Post answer, Person asker, Instant at) {
        all.add(about(ANSWER_ACCEPTED, "accepted", answer, asker).at(at));
    }

    void endorsed(Post post, Person peer, Instant at) {
        all.add(about(ENDORSEMENT_GIVEN, "endorsed-by-" + peer.id(), post, peer).at(at));
    }

    void attested(Post evidence, Person peer, Instant at) {
        all.add(about(EVIDENCE_ACCEPTED, "attested", evidence, peer).at(at));
    }

    private void written(String kind, Post post) {
        all.add(activity(kind)
                .id(post.id() + "/published")
                .by(post.author().id())
                .on(post.id())
                .within(post.thread())
                .at(post.at()));
    }

    private void replied(Post reply, Post opening) {
        all.add(activity(REPLY_RECEIVED)
                .id(reply.id() + "/received")
                .by(reply.author().id())
                .on(reply.id())
                .within(opening.id())
                .benefiting(opening.author().id())
                .at(reply.at()));
    }

    private static ActivityDraft about(String kind, String how, Post post, Person actor) {
        return activity(kind)
                .id(post.id() + "/" + how)
                .by(actor.id())
                .on(post.id())
                .within(post.thread())
                .benefiting(post.author().id());
    }
}

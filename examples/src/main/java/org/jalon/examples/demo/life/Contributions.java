package org.jalon.examples.demo.life;

import java.time.Instant;
import java.util.List;
import org.jalon.community.Phase;

/** Decides what somebody contributes, and writes it. */
final class Contributions {

    private static final List<Post.Kind> KINDS =
            List.of(Post.Kind.QUESTION, Post.Kind.ANSWER, Post.Kind.COMMENT, Post.Kind.RESOURCE, Post.Kind.EVIDENCE);

    private static final int HARD_QUESTIONS_OUT_OF_1000 = 45;

    private final Chance chance;
    private final Forum forum;
    private final Reactions reactions;
    private final Wording wording;

    Contributions(Chance chance, Wording wording, Forum forum, Reactions reactions) {
        this.chance = chance;
        this.forum = forum;
        this.reactions = reactions;
        this.wording = wording;
    }

    void contribute(Person person, Instant at) {
        switch (KINDS.get(chance.weighing(tastes(person, at)))) {
            case QUESTION -> ask(person, at);
            case ANSWER -> answer(person, at);
            case COMMENT -> comment(person, at);
            case RESOURCE -> reactions.toResource(forum.open(Post.Kind.RESOURCE, person, at, wording.resource()));
            case EVIDENCE -> reactions.toEvidence(forum.open(Post.Kind.EVIDENCE, person, at, wording.practice()));
        }
    }

    /** How likely each of the kinds is. */
    private static int[] tastes(Person person, Instant at) {
        Phase phase = CourseYear.COURSE.phaseAt(at);
        if (person.isStaff()) {
            return new int[] {4, 52, 28, 14, phase == Phase.AFTER ? 2 : 0};
        }
        return switch (phase) {
            case BEFORE -> new int[] {42, 10, 40, 8, 0};
            case DURING -> new int[] {34, 24, 30, 8, 4};
            case AFTER -> new int[] {21, 29, 27, 8, 15};
        };
    }

    private void ask(Person person, Instant at) {
        Post question = forum.open(Post.Kind.QUESTION, person, at, wording.question());
        reactions.toQuestion(question);
        if (chance.outOf1000(HARD_QUESTIONS_OUT_OF_1000)) {
            forum.settle(question.id());
        }
    }

    private void answer(Person person, Instant at) {
        List<Post> waiting = forum.questionsFor(person, at);
        if (waiting.isEmpty()) {
            comment(person, at);
        } else {
            List<Post> untouched = waiting.stream().filter(forum::isUnanswered).toList();
            Post question = chance.oneOf(untouched.isEmpty() ? waiting : untouched);
            reactions.toAnswer(forum.hangOn(question, Post.Kind.ANSWER, person, at), question);
        }
    }

    private void comment(Person person, Instant at) {
        List<Post> threads = forum.threadsFor(person, at);
        if (threads.isEmpty()) {
            ask(person, at);
        } else {
            Post opening = chance.oneOf(threads);
            reactions.toComment(forum.hangOn(opening, Post.Kind.COMMENT, person, at), opening);
        }
    }
}

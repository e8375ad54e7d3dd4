package org.jalon.examples.demo.life;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What has been written so far. */
final class Forum {

    private static final int DAYS_OF_INTEREST = 12;

    private final List<Post> posts = new ArrayList<>();
    private final Map<Post.Kind, Integer> numbers = new EnumMap<>(Post.Kind.class);
    private final Set<String> settled = new HashSet<>();

    Post open(Post.Kind kind, Person author, Instant at, String title) {
        String id = nextId(kind);
        return add(new Post(id, kind, author, at, id, title));
    }

    Post hangOn(Post opening, Post.Kind kind, Person author, Instant at) {
        return add(new Post(nextId(kind), kind, author, at, opening.id(), opening.title()));
    }

    /** Nobody answers that question any more. */
    void settle(String thread) {
        settled.add(thread);
    }

    boolean isSettled(String thread) {
        return settled.contains(thread);
    }

    /** Recent questions of others that wait for an answer. */
    List<Post> questionsFor(Person person, Instant now) {
        return recent(person, now).stream()
                .filter(post -> post.kind() == Post.Kind.QUESTION && !isSettled(post.id()))
                .filter(post -> posts.stream().noneMatch(other -> isAnswerOf(other, post, person)))
                .toList();
    }

    boolean isUnanswered(Post question) {
        return posts.stream()
                .noneMatch(
                        post -> post.kind() == Post.Kind.ANSWER && post.thread().equals(question.id()));
    }

    /** Recent threads that others opened. */
    List<Post> threadsFor(Person person, Instant now) {
        return recent(person, now);
    }

    List<Post> posts() {
        return posts;
    }

    private static boolean isAnswerOf(Post post, Post question, Person author) {
        return post.kind() == Post.Kind.ANSWER
                && post.thread().equals(question.id())
                && post.author().equals(author);
    }

    private List<Post> recent(Person person, Instant now) {
        Instant since = now.minus(DAYS_OF_INTEREST, DAYS);
        return posts.stream()
                .filter(post -> post.isOpening() && !post.author().equals(person))
                .filter(post -> post.at().isBefore(now) && post.at().isAfter(since))
                .toList();
    }

    private String nextId(Post.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + numbers.merge(kind, 1, Integer::sum);
    }

    private Post add(Post post) {
        posts.add(post);
        return post;
    }
}

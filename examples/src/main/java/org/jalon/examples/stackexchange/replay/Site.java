package org.jalon.examples.stackexchange.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.community.MemberId;
import org.jalon.examples.stackexchange.Dump;
import org.jalon.examples.stackexchange.Post;
import org.jalon.examples.stackexchange.PostType;
import org.jalon.examples.stackexchange.User;
import org.jspecify.annotations.Nullable;

/** The dump's posts and accounts, by id. */
final class Site {

    /** The account of the site itself, which is nobody's and earns nothing. */
    static final long ITSELF = -1;

    private final Map<Long, Post> posts = new HashMap<>();
    private final Map<Long, Post> firstAnswers = new HashMap<>();
    private final Set<Long> accounts = new HashSet<>();

    Site(Dump dump) {
        for (User user : dump.users()) {
            if (isMember(user)) {
                accounts.add(user.id());
            }
        }
        for (Post post : dump.posts()) {
            posts.put(post.id(), post);
            if (post.type() == PostType.ANSWER && post.parent() != null) {
                firstAnswers.merge(post.parent(), post, Site::earlier);
            }
        }
    }

    static boolean isMember(User user) {
        return user.id() != ITSELF;
    }

    static MemberId memberId(long user) {
        return new MemberId(Long.toString(user));
    }

    private static Post earlier(Post one, Post other) {
        Comparator<Post> order =
                Comparator.<Post, Instant>comparing(Post::createdAt).thenComparing(Post::id);
        return order.compare(one, other) <= 0 ? one : other;
    }

    /** The question or answer with that id; empty when it is something else, or deleted. */
    Optional<Contribution> contribution(long id) {
        return Optional.ofNullable(posts.get(id))
                .filter(post -> post.type() != PostType.OTHER)
                .map(this::contribution);
    }

    Contribution contribution(Post post) {
        Post question = post.type() == PostType.QUESTION || post.parent() == null ? null : posts.get(post.parent());
        boolean first = post.parent() != null && post.equals(firstAnswers.get(post.parent()));
        MemberId asker = question == null ? null : member(question.owner());
        return new Contribution(post, question, member(post.owner()), asker, first);
    }

    /** The member with that account; absent when it is the site's own, or deleted. */
    @Nullable
    MemberId member(@Nullable Long user) {
        return user == null || !accounts.contains(user) ? null : memberId(user);
    }
}

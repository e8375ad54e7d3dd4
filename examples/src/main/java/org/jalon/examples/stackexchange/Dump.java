package org.jalon.examples.stackexchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jalon.examples.input.Row;
import org.jalon.examples.input.RowFile;
import org.jalon.examples.input.UnreadableInput;

/**
 * What a data dump says, in the order of its files. Post, user or question may be named that are not there: they were
 * deleted.
 *
 * @param badges empty when the dump comes without the official awards
 */
public record Dump(
        List<Post> posts, List<Vote> votes, List<User> users, List<Comment> comments, List<OfficialBadge> badges) {

    public Dump {
        posts = List.copyOf(posts);
        votes = List.copyOf(votes);
        users = List.copyOf(users);
        comments = List.copyOf(comments);
        badges = List.copyOf(badges);
    }

    /**
     * Reads a folder with {@code Posts.xml}, {@code Votes.xml}, {@code Users.xml}, {@code Comments.xml} and perhaps
     * {@code Badges.xml}, or with {@code posts.csv} and so on.
     *
     * @throws UnreadableInput when files are missing or are not as they should be
     */
    public static Dump read(Path folder) {
        Format format = Format.of(folder);
        return new Dump(
                rows(format.open(folder, "posts"), Post.COLUMNS, Post::of),
                rows(format.open(folder, "votes"), Vote.COLUMNS, Vote::of),
                rows(format.open(folder, "users"), User.COLUMNS, User::of),
                rows(format.open(folder, "comments"), Comment.COLUMNS, Comment::of),
                format.has(folder, "badges")
                        ? rows(format.open(folder, "badges"), OfficialBadge.COLUMNS, OfficialBadge::of)
                        : List.of());
    }

    private static <T> List<T> rows(RowFile file, List<String> columns, Function<Row, T> value) {
        return file.readUnique("Id", columns, value);
    }
}

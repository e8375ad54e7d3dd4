package org.jalon.examples.stackexchange;

import java.time.Instant;
import java.util.List;
import org.jalon.examples.input.Row;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a post.
 *
 * @param user absent when the account was deleted
 */
public record Comment(
        long id,
        long post,
        int score,
        Instant createdAt,
        @Nullable Long user) {

    static final List<String> COLUMNS = List.of("Id", "PostId", "Score", "CreationDate", "UserId");

    static Comment of(Row row) {
        return new Comment(
                row.number("Id"),
                row.number("PostId"),
                row.count("Score"),
                row.instant("CreationDate"),
                row.optional("UserId", Row::number));
    }
}

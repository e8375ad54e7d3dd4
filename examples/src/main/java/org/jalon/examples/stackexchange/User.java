package org.jalon.examples.stackexchange;

import java.time.Instant;
import java.util.List;
import org.jalon.examples.input.Row;

/**
 * An account.
 *
 * @param id -1 is the site itself
 * @param reputation the official one, when the dump was made
 * @param upVotes cast
 * @param downVotes cast
 */
public record User(long id, int reputation, Instant createdAt, Instant lastSeenAt, int upVotes, int downVotes) {

    static final List<String> COLUMNS =
            List.of("Id", "Reputation", "CreationDate", "LastAccessDate", "UpVotes", "DownVotes");

    static User of(Row row) {
        return new User(
                row.number("Id"),
                row.count("Reputation"),
                row.instant("CreationDate"),
                row.instant("LastAccessDate"),
                row.count("UpVotes"),
                row.count("DownVotes"));
    }
}

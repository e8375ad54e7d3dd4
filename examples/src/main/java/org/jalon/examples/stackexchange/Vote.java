package org.jalon.examples.stackexchange;

import java.time.LocalDate;
import java.util.List;
import org.jalon.examples.input.Row;
import org.jspecify.annotations.Nullable;

/**
 * A vote on a post; the post is not in the dump when it was deleted.
 *
 * @param day the UTC day; dumps withhold the time. Votes of one day were cast in the order of their ids
 * @param user who offers a bounty; all other votes are anonymous
 * @param bounty the amount of a bounty; absent from a closed one that nobody earned
 */
public record Vote(
        long id,
        long post,
        VoteType type,
        LocalDate day,
        @Nullable Long user,
        @Nullable Integer bounty) {

    static final List<String> COLUMNS = List.of("Id", "PostId", "VoteTypeId", "CreationDate", "UserId", "BountyAmount");

    static Vote of(Row row) {
        return new Vote(
                row.number("Id"),
                row.number("PostId"),
                VoteType.of(row.count("VoteTypeId")),
                row.day("CreationDate"),
                row.optional("UserId", Row::number),
                row.optional("BountyAmount", Row::count));
    }
}

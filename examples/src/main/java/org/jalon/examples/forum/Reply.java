package org.jalon.examples.forum;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jalon.examples.input.Row;
import org.jspecify.annotations.Nullable;

/**
 * A comment as addressed to one person. One that answers several people is there once for each.
 *
 * @param part 1 for the first row of a comment, 2 for the second and so on: comment and part are unique in a log
 * @param repliedTo absent when it answers nobody; the author when one adds to one's own words
 * @param discussion absent when the export lost it
 */
public record Reply(
        String comment,
        int part,
        String author,
        @Nullable String repliedTo,
        Instant at,
        String forum,
        @Nullable String discussion) {

    static final List<String> COLUMNS = List.of("comment_id", "author", "replied_to", "at", "forum", "discussion_id");

    /** What spreadsheets and statistics programs write for a value that is not there. */
    private static final Set<String> LOST = Set.of("#N/A", "NA");

    static Reply of(Row row) {
        return new Reply(
                row.id("comment_id"),
                1,
                row.id("author"),
                row.optional("replied_to", Reply::known),
                row.instant("at"),
                row.text("forum"),
                row.optional("discussion_id", Reply::known));
    }

    /** This reply, seen to be a further row of the comment that the earlier one belongs to. */
    Reply after(Reply earlier) {
        return new Reply(comment, earlier.part + 1, author, repliedTo, at, forum, discussion);
    }

    /** Rows of one comment may differ in whom they answer, in nothing else. */
    boolean fits(Reply earlier) {
        return author.equals(earlier.author)
                && at.equals(earlier.at)
                && forum.equals(earlier.forum)
                && Objects.equals(discussion, earlier.discussion);
    }

    private static @Nullable String known(Row row, String column) {
        String value = row.id(column);
        return LOST.contains(value) ? null : value;
    }
}

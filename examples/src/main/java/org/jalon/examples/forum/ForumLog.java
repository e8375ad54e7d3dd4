package org.jalon.examples.forum;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.examples.input.Row;
import org.jalon.examples.input.RowFile;
import org.jalon.examples.input.UnreadableInput;

/** Who replied to whom in a forum, in the order of the file. */
public record ForumLog(List<Reply> replies) {

    public ForumLog {
        replies = List.copyOf(replies);
    }

    /**
     * Reads a CSV file with the columns comment_id, author, replied_to, at, forum, discussion_id.
     *
     * @throws UnreadableInput when the file is missing or not as it should be
     */
    public static ForumLog read(Path file) {
        Map<String, Reply> comments = new HashMap<>();
        return new ForumLog(RowFile.csv(file).read(Reply.COLUMNS, row -> {
            Reply reply = numbered(row, comments);
            comments.put(reply.comment(), reply);
            return reply;
        }));
    }

    private static Reply numbered(Row row, Map<String, Reply> comments) {
        Reply reply = Reply.of(row);
        Reply earlier = comments.get(reply.comment());
        if (earlier == null) {
            return reply;
        }
        if (!reply.fits(earlier)) {
            throw row.unreadable(
                    "comment_id",
                    "as an earlier row of another author, time or place does; give each comment its own id");
        }
        return reply.after(earlier);
    }
}

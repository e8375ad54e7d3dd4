package org.jalon.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jalon.examples.input.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForumLogTest {

    private static final String HEADER = "comment_id,author,replied_to,at,forum,discussion_id\n";
    private static final Instant NOON = Instant.parse("2020-01-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void replies_are_read_in_order() throws IOException {
        assertThat(replies("""
                        2,ann,bob,2020-01-01T12:00:00Z,"Bread, cakes / A",4
                        1,bob,,2020-01-01T12:00:00,Bread,4
                        """))
                .containsExactly(
                        new Reply("2", 1, "ann", "bob", NOON, "Bread, cakes / A", "4"),
                        new Reply("1", 1, "bob", null, NOON, "Bread", "4"));
    }

    @Test
    void what_a_spreadsheet_lost_is_absent() throws IOException {
        assertThat(replies("1,ann,NA,2020-01-01T12:00:00Z,Bread,#N/A\n"))
                .containsExactly(new Reply("1", 1, "ann", null, NOON, "Bread", null));
    }

    @Test
    void a_comment_that_answers_several_people_has_parts() throws IOException {
        assertThat(replies("""
                        1,ann,bob,2020-01-01T12:00:00Z,Bread,4
                        1,ann,cid,2020-01-01T12:00:00Z,Bread,4
                        1,ann,cid,2020-01-01T12:00:00Z,Bread,4
                        """)).extracting(Reply::part).containsExactly(1, 2, 3);
    }

    @Test
    void two_comments_with_one_id_are_refused() {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> replies("""
                        1,ann,bob,2020-01-01T12:00:00Z,Bread,4
                        1,cid,bob,2020-01-01T12:00:00Z,Bread,4
                        """))
                .withMessage(file() + ", line 3: column comment_id holds \"1\","
                        + " as an earlier row of another author, time or place does; give each comment its own id");
    }

    @Test
    void a_reply_without_an_author_is_refused() {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> replies("1,,bob,2020-01-01T12:00:00Z,Bread,4\n"))
                .withMessage(file() + ", line 2: column author is blank; every row needs a value there");
    }

    private List<Reply> replies(String rows) throws IOException {
        Files.writeString(file(), HEADER + rows);
        return ForumLog.read(file()).replies();
    }

    private Path file() {
        return folder.resolve("replies.csv");
    }
}

package org.jalon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.examples.stackexchange.InventedDump;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String REPLIES = """
            comment_id,author,replied_to,at,forum,discussion_id
            2,ann,bob,2020-01-01T12:00:00Z,Bread,4
            3,bob,ann,2020-01-01T12:05:00Z,Bread,4
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path written;

    @BeforeEach
    void choose() {
        written = folder.resolve("out");
    }

    @Test
    void without_a_command_it_says_what_there_is() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("demo", "replay-stackexchange", "replay-forum");
    }

    @Test
    void help_names_the_files_that_are_read_and_written() {
        assertThat(run("replay-stackexchange", "--help")).isZero();
        assertThat(out.toString()).contains("Posts.xml", "posts.csv", "reputation.csv", "badges.csv", "report.html");
    }

    @Test
    void wrong_usage_is_explained() {
        assertThat(run("replay-forum", "replies.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--out=DIR'");
    }

    @Test
    void a_file_is_screened_or_said_to_be_missing() throws IOException {
        Path posts = Files.writeString(folder.resolve("posts.txt"), "Hello\n");

        assertThat(run("moderate", posts.toString())).isZero();
        assertThat(out.toString()).contains("PUBLISH");
        assertThat(run("moderate", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("there is no such file");
    }

    @Test
    void a_site_is_replayed() throws IOException {
        InventedDump.writeCsv(folder);

        assertThat(run("replay-stackexchange", folder.toString(), "--out", written.toString()))
                .isZero();

        assertThat(written.resolve("reputation.csv")).hasContent("user_id,reputation\n7,56\n");
        assertThat(written.resolve("badges.csv")).hasContent("""
                        user_id,badge,awarded_on
                        7,Critic,2020-01-10
                        7,Promoter,2020-01-02
                        7,Student,2020-01-01
                        7,Supporter,2020-01-10
                        """);
        assertThat(written.resolve("report.html")).content().contains("Who leads");
        assertThat(out.toString()).contains("precision", "recall", "exact for 0 of the 1 members");
    }

    @Test
    void the_official_format_gives_the_same_bytes() throws IOException {
        Path xml = Files.createDirectory(folder.resolve("xml"));
        InventedDump.writeCsv(folder);
        InventedDump.writeXml(xml);

        run("replay-stackexchange", folder.toString(), "--out", written.toString());
        run(
                "replay-stackexchange",
                xml.toString(),
                "--out",
                folder.resolve("other").toString());

        assertThat(texts(folder.resolve("other"))).isEqualTo(texts(written)).hasSize(3);
    }

    @Test
    void a_dump_without_anything_is_replayed_too() throws IOException {
        InventedDump.writeCsv(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
            }
        }

        assertThat(run("replay-stackexchange", folder.toString(), "--out", written.toString()))
                .isZero();
        assertThat(written.resolve("reputation.csv")).hasContent("user_id,reputation\n");
    }

    @Test
    void a_malformed_row_is_told_in_one_sentence_and_nothing_is_written() throws IOException {
        InventedDump.writeCsv(folder);
        Path votes = folder.resolve("votes.csv");
        Files.writeString(votes, Files.readString(votes).replace("2020-01-02", "yesterday"));

        assertThat(run("replay-stackexchange", folder.toString(), "--out", written.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .startsWith(votes + ", line 3: column CreationDate holds")
                .hasLineCount(1);
        assertThat(written).doesNotExist();
    }

    @Test
    void a_forum_is_replayed() throws IOException {
        Path replies = Files.writeString(folder.resolve("replies.csv"), REPLIES);
        Files.writeString(folder.resolve("people.csv"), "person,facilitator\nann,1\n");

        assertThat(run("replay-forum", replies.toString(), "--out", written.toString()))
                .isZero();

        assertThat(written.resolve("leaderboard.csv")).hasContent("""
                        rank,member,points,replies,staff
                        1,ann,3,1,yes
                        1,bob,3,1,no
                        """);
        assertThat(written.resolve("badges.csv")).hasContent("""
                        member,badge,awarded_on
                        ann,First contribution,2020-01-01
                        bob,First contribution,2020-01-01
                        """);
        assertThat(out.toString()).contains("2 replies by 2 contributors");
    }

    @Test
    void a_forum_without_replies_is_replayed_too() throws IOException {
        Path replies = Files.writeString(
                folder.resolve("replies.csv"), REPLIES.lines().findFirst().orElseThrow());

        assertThat(run("replay-forum", replies.toString(), "--out", written.toString()))
                .isZero();
        assertThat(written.resolve("leaderboard.csv")).hasContent("rank,member,points,replies,staff\n");
    }

    @Test
    void a_missing_column_is_told() throws IOException {
        Path replies = Files.writeString(folder.resolve("replies.csv"), REPLIES.replace("author", "writer"));

        assertThat(run("replay-forum", replies.toString(), "--out", written.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .startsWith(replies.toString())
                .contains("author")
                .hasLineCount(1);
        assertThat(written).doesNotExist();
    }

    @Test
    void an_output_that_cannot_be_written_is_told() throws IOException {
        Path replies = Files.writeString(folder.resolve("replies.csv"), REPLIES);

        assertThat(run("replay-forum", replies.toString(), "--out", replies.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("there is a file of that name; pass a folder")
                .hasLineCount(1);
        assertThat(replies).hasContent(REPLIES);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}

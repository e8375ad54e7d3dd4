package org.jalon.examples.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jalon.examples.input.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void both_formats_say_the_same() throws IOException {
        InventedDump.writeCsv(folder);
        InventedDump.writeXml(other);

        assertThat(Dump.read(folder)).isEqualTo(Dump.read(other));
    }

    @Test
    void a_question_and_a_deleted_members_answer_are_read() throws IOException {
        InventedDump.writeXml(folder);

        assertThat(Dump.read(folder).posts())
                .startsWith(
                        new Post(
                                1,
                                PostType.QUESTION,
                                null,
                                2L,
                                Instant.parse("2020-01-01T10:00:00Z"),
                                3,
                                120,
                                7L,
                                null,
                                Instant.parse("2020-01-09T00:00:00Z"),
                                List.of("bread", "sourdough")),
                        new Post(
                                2,
                                PostType.ANSWER,
                                1L,
                                null,
                                Instant.parse("2020-01-01T11:30:00.250Z"),
                                -1,
                                null,
                                null,
                                Instant.parse("2020-01-02T00:00:00Z"),
                                null,
                                List.of()))
                .extracting(Post::type)
                .endsWith(PostType.OTHER);
    }

    @Test
    void votes_are_read() throws IOException {
        InventedDump.writeXml(folder);

        assertThat(Dump.read(folder).votes())
                .containsExactly(
                        new Vote(1, 1, VoteType.UP, LocalDate.of(2020, 1, 1), null, null),
                        new Vote(2, 1, VoteType.BOUNTY_START, LocalDate.of(2020, 1, 2), 7L, 50),
                        new Vote(3, 99, VoteType.OTHER, LocalDate.of(2020, 1, 3), null, null));
    }

    @Test
    void members_comments_and_badges_are_read() throws IOException {
        InventedDump.writeXml(folder);

        Dump dump = Dump.read(folder);

        assertThat(dump.users())
                .endsWith(new User(
                        7, 101, Instant.parse("2020-01-01T09:00:00Z"), Instant.parse("2020-01-10T08:00:00Z"), 4, 1));
        assertThat(dump.comments()).endsWith(new Comment(6, 2, 1, Instant.parse("2020-01-01T12:05:00Z"), null));
        assertThat(dump.badges())
                .containsExactly(
                        new OfficialBadge(
                                9,
                                7,
                                "Student",
                                Instant.parse("2020-01-01T13:00:00Z"),
                                OfficialBadge.Metal.BRONZE,
                                false),
                        new OfficialBadge(
                                10, 7, "bread", Instant.parse("2020-01-05T13:00:00Z"), OfficialBadge.Metal.GOLD, true));
    }

    @Test
    void tags_of_newer_dumps_stand_between_bars() throws IOException {
        InventedDump.writeCsv(folder);
        replace("posts.csv", "<bread><sourdough>", "|bread|sourdough|");

        assertThat(Dump.read(folder).posts().get(0).tags()).containsExactly("bread", "sourdough");
    }

    @Test
    void the_official_badges_may_be_missing() throws IOException {
        InventedDump.writeCsv(folder);
        Files.delete(folder.resolve("badges.csv"));

        assertThat(Dump.read(folder).badges()).isEmpty();
    }

    @Test
    void a_badge_of_an_unknown_metal_is_refused() throws IOException {
        InventedDump.writeCsv(folder);
        replace("badges.csv", ",3,False", ",4,False");

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> Dump.read(folder))
                .withMessageEndingWith(
                        "badges.csv, line 2: column Class holds \"4\", not 1 (gold), 2 (silver) or 3 (bronze)");
    }

    @Test
    void a_badge_that_is_neither_of_a_tag_nor_not_is_refused() throws IOException {
        InventedDump.writeCsv(folder);
        replace("badges.csv", "False", "maybe");

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> Dump.read(folder))
                .withMessageEndingWith("badges.csv, line 2: column TagBased holds \"maybe\", not True or False");
    }

    private void replace(String file, String old, String replacement) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, replacement));
    }
}

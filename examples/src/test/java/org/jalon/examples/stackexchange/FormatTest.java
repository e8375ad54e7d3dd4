package org.jalon.examples.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.examples.input.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Path missing = folder.resolve("missing");

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> Dump.read(missing))
                .withMessage(missing + ": there is no such folder; pass the one that holds the dump's files");
    }

    @Test
    void a_folder_without_a_dump_is_refused() {
        assertRefused("the folder holds no dump; put posts.csv, votes.csv, users.csv, comments.csv"
                + " or Posts.xml, Votes.xml, Users.xml, Comments.xml there");
    }

    @Test
    void all_missing_files_are_named() throws IOException {
        InventedDump.writeXml(folder);
        Files.delete(folder.resolve("Votes.xml"));
        Files.delete(folder.resolve("Comments.xml"));

        assertRefused("the dump lacks Votes.xml, Comments.xml; add what is missing");
    }

    @Test
    void two_dumps_in_one_folder_are_refused() throws IOException {
        InventedDump.writeXml(folder);
        InventedDump.writeCsv(folder);

        assertRefused("the folder holds both a CSV and an XML dump; keep one of them");
    }

    @Test
    void a_stray_file_beside_a_complete_dump_does_no_harm() throws IOException {
        InventedDump.writeXml(folder);
        Files.writeString(folder.resolve("users.csv"), "nothing of ours");

        assertThat(Dump.read(folder).users()).hasSize(2);
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> Dump.read(folder))
                .withMessage(folder + ": " + reason);
    }
}

package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void name_the_target() {
        target = folder.resolve("report.html");
    }

    @Test
    void staging_leaves_the_target_untouched() throws IOException {
        Files.writeString(target, "old");

        new Replacement(target, "new").stage();

        assertThat(target).hasContent("old");
    }

    @Test
    void undoing_brings_the_old_file_back() throws IOException {
        Files.writeString(target, "old");
        var replacement = publish("new");
        assertThat(target).hasContent("new");

        replacement.undo(new IOException());
        replacement.tidy();

        assertThat(target).hasContent("old");
        assertThat(OutputFolderTest.names(folder)).containsExactly("report.html");
    }

    @Test
    void undoing_removes_a_file_that_was_not_there_before() throws IOException {
        var replacement = publish("new");

        replacement.undo(new IOException());
        replacement.tidy();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_goes_wrong_while_undoing_is_told_with_the_cause() throws IOException {
        var replacement = publish("new");
        Files.delete(target);
        var cause = new IOException("disk full");

        replacement.undo(cause);

        assertThat(cause.getSuppressed()).hasSize(1);
    }

    @Test
    void an_old_file_that_cannot_be_put_back_is_not_lost() throws IOException {
        Files.writeString(target, "old");
        var replacement = publish("new");
        Files.delete(target);
        Files.createDirectories(target.resolve("in the way"));

        replacement.undo(new IOException());
        replacement.tidy();

        assertThat(folder).isDirectoryContaining(it -> it.toString().endsWith(".old"));
    }

    private Replacement publish(String text) throws IOException {
        var replacement = new Replacement(target, text);
        replacement.stage();
        replacement.publish();
        return replacement;
    }
}

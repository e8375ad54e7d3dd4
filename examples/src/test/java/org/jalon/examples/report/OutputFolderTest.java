package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    @TempDir
    private Path folder;

    @Test
    void all_files_appear_in_a_folder_made_for_them() throws IOException {
        Path deep = folder.resolve("out/spring");

        List<Path> written = OutputFolder.at(deep)
                .with("report.html", "<p>é</p>")
                .with("badges.csv", "member\n")
                .write();

        assertThat(written).containsExactly(deep.resolve("badges.csv"), deep.resolve("report.html"));
        assertThat(deep.resolve("report.html")).hasContent("<p>é</p>");
        assertThat(names(deep)).containsExactly("badges.csv", "report.html");
    }

    @Test
    void older_files_of_the_same_names_are_replaced_and_others_left_alone() throws IOException {
        Files.writeString(folder.resolve("report.html"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");

        OutputFolder.at(folder).with("report.html", "new").write();

        assertThat(folder.resolve("report.html")).hasContent("new");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(names(folder)).containsExactly("notes.txt", "report.html");
    }

    @Test
    void when_one_file_cannot_be_written_none_is() throws IOException {
        Files.writeString(folder.resolve("badges.csv"), "old");
        Files.createDirectory(folder.resolve("report.html"));
        OutputFolder output = OutputFolder.at(folder)
                .with("badges.csv", "new")
                .with("activity.csv", "new")
                .with("report.html", "new");

        assertThatIOException().isThrownBy(output::write).withMessageContaining("report.html");

        assertThat(folder.resolve("badges.csv")).hasContent("old");
        assertThat(names(folder)).containsExactly("badges.csv", "report.html");
    }

    @Test
    void a_link_to_a_folder_is_as_good_as_a_folder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));

        OutputFolder.at(link).with("report.html", "new").write();

        assertThat(folder.resolve("real/report.html")).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "../report.html", "a/b.csv", "/etc/report.html"})
    void a_name_that_leads_elsewhere_is_refused(String name) {
        OutputFolder output = OutputFolder.at(folder);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> output.with(name, ""))
                .withMessageContaining("not a plain file name");
    }

    @Test
    void a_name_used_twice_is_refused() {
        OutputFolder output = OutputFolder.at(folder).with("report.html", "");

        assertThatIllegalArgumentException().isThrownBy(() -> output.with("report.html", ""));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}

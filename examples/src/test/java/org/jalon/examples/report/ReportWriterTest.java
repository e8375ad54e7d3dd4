package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

    private static final Report SHORT = Report.titled("Short");

    @TempDir
    private Path folder;

    @Test
    void the_page_replaces_an_older_one() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");

        ReportWriter.write(SHORT, file);

        assertThat(file).hasContent(ReportWriter.html(SHORT));
        assertThat(OutputFolderTest.names(folder)).containsExactly("report.html");
    }

    @Test
    void a_page_that_cannot_be_written_leaves_what_was_there() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("busy"), "mine");

        assertThatIOException().isThrownBy(() -> ReportWriter.write(SHORT, notAFolder.resolve("report.html")));

        assertThat(notAFolder).hasContent("mine");
    }

    @Test
    void a_root_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportWriter.write(SHORT, folder.getRoot()));
    }

    /** Written where a person can look at it in a browser. */
    @Test
    void the_samples_can_be_looked_at() throws IOException {
        Path english = Path.of("target/samples/report.html");
        Path french = Path.of("target/samples/rapport.html");

        ReportWriter.write(SampleReports.english(), english);
        ReportWriter.write(SampleReports.french(), french);

        assertThat(english).exists();
        assertThat(french).exists();
    }
}

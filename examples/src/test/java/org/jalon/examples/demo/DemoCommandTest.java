package org.jalon.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoCommandTest {

    @TempDir
    static Path folder;

    private static String told = "";
    private static String complaints = "";

    @BeforeAll
    static void play() {
        PrintStream before = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            told = run("--out", folder.resolve("a").toString());
        } finally {
            System.setErr(before);
        }
        complaints = said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_year_is_told_in_a_few_lines() {
        assertThat(told.lines().toList())
                .hasSizeBetween(35, 60)
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThanOrEqualTo(100 + folder.toString().length()))
                .contains("BEFORE the course", "DURING the course", "AFTER the course")
                .contains("RECOGNISED after a year", "WAITING for the community manager")
                .anyMatch(line -> line.contains("1,000 contributions together"))
                .anyMatch(line -> line.contains("removes an answer by Élodie"))
                .anyMatch(line -> line.contains("paper sheet of the shipyard visit"))
                .anyMatch(line -> line.contains("The policy changes"))
                .anyMatch(line -> line.contains("proposes a challenge: “Ask before you learn”"))
                .anyMatch(line -> line.contains("Camille declines “Who posts most in a week”"))
                .anyMatch(line -> line.contains("The next stage: stewardship"))
                .anyMatch(line -> line.contains("falls a level"))
                .anyMatch(line -> line.contains("Three report what Mehdi shares; Bérénice removes it"))
                .anyMatch(line -> line.contains("Mehdi's appeal: Camille lets it stand"))
                .anyMatch(line -> line.contains("computed anew from the log, they are the same"));
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        String second = run("--out", folder.resolve("b").toString());

        assertThat(second.replace(
                        folder.resolve("b").toString(), folder.resolve("a").toString()))
                .isEqualTo(told);
        assertThat(folder.resolve("b/report.html")).hasSameBinaryContentAs(folder.resolve("a/report.html"));
    }

    @Test
    void another_seed_gives_another_year() throws IOException {
        run("--out", folder.resolve("c").toString(), "--seed", "7");

        assertThat(Files.readString(folder.resolve("c/report.html")))
                .isNotEqualTo(Files.readString(folder.resolve("a/report.html")));
    }

    @Test
    void nothing_is_said_on_the_error_stream() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void help_says_what_it_does() {
        assertThat(run("--help")).contains("--out", "--seed", "jalon-demo");
    }

    private static String run(String... arguments) {
        var out = new StringWriter();
        int code =
                new CommandLine(new DemoCommand()).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(code).isZero();
        return out.toString();
    }
}

package org.jalon.examples.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ModerateCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String screened(String... args) {
        int exit = new CommandLine(new ModerateCommand())
                .setOut(new PrintWriter(out))
                .execute(args);
        assertThat(exit).isZero();
        return out.toString().replace("\r", "");
    }

    @Test
    void each_line_gets_its_verdict_with_rule_and_reasons() throws IOException {
        String posts = file("posts.txt", """
                Thanks for the summary, very useful!

                You v.i.l.l.a.i.n
                A bargain for everybody in this course
                Thanks for the summary, very useful!!
                Oh darn, I missed it
                WHY DOES NOBODY EVER ANSWER ME
                """).toString();

        String told = screened(
                posts,
                "--banned",
                file("banned.txt", "# refused\nvillain\n").toString(),
                "--suspect",
                file("suspect.txt", "bargain\n").toString(),
                "--censor",
                file("censor.txt", "darn\n").toString());

        assertThat(told).isEqualTo("""
                1\tPUBLISH\tpolicy\tno-objection
                3\tREFUSE\tbanned-words\tlisted-word entry=villain at 4-17
                4\tHOLD\tspam\tevidence label=spam limit=2 value=2; suspect-words: listed-word entry=bargain at 2-9
                5\tHOLD\trepetition\ttext-repeated limit=1 value=1
                6\tPUBLISH\tpolicy\tno-objection; shown as: Oh ****, I missed it
                7\tRECONSIDER\tshouting\tcapitals limit=80 value=100
                publish 2, reconsider 1, hold 2, refuse 1
                """);
    }

    @Test
    void word_lists_may_be_left_out_and_files_be_empty() throws IOException {
        assertThat(screened(file("empty.txt", "").toString())).isEqualTo("no line to screen\n");
    }

    @Test
    void bytes_that_are_no_text_and_lists_that_are_none_are_told_in_one_sentence() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "déjà\n".getBytes(StandardCharsets.ISO_8859_1));
        Path posts = file("posts.txt", "Hello\n");
        Path letters = file("letters.txt", "a\n");

        assertThat(fault(latin.toString())).contains("latin.txt, line 1").contains("not UTF-8");
        assertThat(fault(folder.toString())).contains("folder where a file was expected");
        assertThat(fault(posts.toString(), "--banned", letters.toString()))
                .contains("letters.txt: this is no word list");
        assertThat(fault(folder.resolve("none.txt").toString())).contains("there is no such file");
    }

    private static String fault(String... args) {
        StringBuilder told = new StringBuilder();
        new CommandLine(new ModerateCommand())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    told.append(fault.getMessage());
                    return 2;
                })
                .execute(args);
        return told.toString();
    }
}

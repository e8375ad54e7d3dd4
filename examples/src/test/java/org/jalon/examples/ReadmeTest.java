package org.jalon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the build compiles and the tests run. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void the_quickstart_is_the_program_that_runs() throws IOException {
        assertThat(block("## Quickstart")).isEqualTo(quickstart());
    }

    @Test
    void the_quickstart_is_short() throws IOException {
        assertThat(quickstart()).hasSizeBetween(10, 25);
    }

    @Test
    void the_rule_is_the_rule_that_is_tested() throws IOException {
        assertThat(block("## Write a rule of your own"))
                .isEqualTo(stripped(
                        Files.readAllLines(SOURCES.resolve("com/example/lms/WelcomesNewcomers.java")).stream()));
    }

    private static List<String> quickstart() throws IOException {
        Path source = SOURCES.resolve("org/jalon/examples/Quickstart.java");
        return between(Files.readAllLines(source).stream(), "// quickstart"::equals, "// end"::equals);
    }

    /** The first block of Java in that section. */
    private static List<String> block(String section) throws IOException {
        Stream<String> from = Files.readAllLines(README).stream().dropWhile(line -> !line.equals(section));
        return between(from, "```java"::equals, "```"::equals);
    }

    private static List<String> between(Stream<String> lines, Predicate<String> start, Predicate<String> end) {
        return stripped(lines).stream()
                .dropWhile(start.negate())
                .skip(1)
                .takeWhile(end.negate())
                .toList();
    }

    private static List<String> stripped(Stream<String> lines) {
        return lines.map(String::strip).toList();
    }
}

package org.jalon.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On H2 in a file; the other databases have the contract suites. */
class DemoOnDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_database_tells_the_same_as_memory_each_time() {
        List<String> memory = run("--in-memory");
        Path told = keep("memory");

        List<String> first = run();
        Path once = keep("once");
        List<String> second = run();

        assertThat(first).startsWith(memory.toArray(String[]::new)).hasSize(memory.size() + 1);
        assertThat(second).startsWith(memory.toArray(String[]::new)).hasSize(memory.size() + 1);
        assertThat(first.get(memory.size())).contains("community", "which now holds one community;");
        assertThat(second.get(memory.size())).contains("which now holds 2 communities; each run founds a new one.");
        assertThat(once).hasSameBinaryContentAs(told);
        assertThat(keep("twice")).hasSameBinaryContentAs(told);
    }

    @Test
    void a_url_says_where_instead() {
        assertThat(run("--jdbc-url", "jdbc:h2:mem:demo;USER=me;PASSWORD=secret"))
                .endsWith("Kept in jdbc:h2:mem:demo, which now holds one community; each run founds a new one.");
        assertThat(folder.resolve("community.mv.db")).doesNotExist();
    }

    private Path keep(String name) {
        Path report = folder.resolve("report.html");
        Path kept = folder.resolve(name + ".html");
        assertThat(report.toFile().renameTo(kept.toFile())).isTrue();
        return kept;
    }

    private List<String> run(String... arguments) {
        var out = new StringWriter();
        int code = new CommandLine(new DemoCommand())
                .setOut(new PrintWriter(out))
                .execute(Stream.concat(Stream.of("--out", folder.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
        assertThat(code).isZero();
        return out.toString().lines().toList();
    }
}

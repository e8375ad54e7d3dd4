package org.jalon.examples.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.examples.demo.page.DemoReport;
import org.jalon.examples.demo.story.Story;
import org.jalon.examples.report.OutputFolder;
import org.jalon.examples.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a year of an invented learning community, tells it in a few lines, and writes its report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Plays a year of a learning community around a course, all invented, and writes a report about it.")
public final class DemoCommand implements Callable<Integer> {

    static final long SEED = 1;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "jalon-demo",
            description = "Where to write report.html (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("jalon-demo");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + SEED,
            description = "Which year: the same number gives the same year (default: ${DEFAULT-VALUE}).")
    private long seed = SEED;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Story story = Story.seeded(seed);
        PrintWriter terminal = spec.commandLine().getOut();
        Summary.of(story).forEach(terminal::println);
        Path report = OutputFolder.at(out)
                .with("report.html", ReportWriter.html(DemoReport.of(story)))
                .write()
                .get(0);
        terminal.println();
        terminal.println("The whole story, for the community manager: " + report);
        terminal.flush();
        return 0;
    }
}

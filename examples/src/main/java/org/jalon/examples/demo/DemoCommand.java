package org.jalon.examples.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jalon.examples.demo.database.Home;
import org.jalon.examples.demo.database.HomeOptions;
import org.jalon.examples.demo.database.UnusableDatabase;
import org.jalon.examples.demo.page.DemoReport;
import org.jalon.examples.demo.story.Story;
import org.jalon.examples.report.OutputFolder;
import org.jalon.examples.report.ReportWriter;
import org.jalon.jdbc.StoreFailure;
import org.jalon.jdbc.UnknownOutcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a year of an invented learning community, tells it in a few lines, and writes its report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Plays a year of a learning community around a course, all invented, and writes a report about it.",
        footer = {"", "Each run founds a new community, also in a database that has some."})
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

    @ArgGroup
    private HomeOptions options = new HomeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Home home = options.open(out)) {
            finish(Story.seeded(seed, home.store()), home);
        } catch (StoreFailure | UnknownOutcome failure) {
            throw UnusableDatabase.because(failure);
        }
        return 0;
    }

    /** Says nothing before all is known and written. */
    private void finish(Story story, Home home) throws IOException {
        List<String> lines = new ArrayList<>(Summary.of(story));
        String kept = home.told(home.store().communities().size());
        lines.add("");
        lines.add("The whole story, for the community manager: " + written(story));
        if (!kept.isEmpty()) {
            lines.add(kept);
        }
        PrintWriter terminal = spec.commandLine().getOut();
        lines.forEach(terminal::println);
        terminal.flush();
    }

    private Path written(Story story) throws IOException {
        return OutputFolder.at(out)
                .with("report.html", ReportWriter.html(DemoReport.of(story)))
                .write()
                .get(0);
    }
}

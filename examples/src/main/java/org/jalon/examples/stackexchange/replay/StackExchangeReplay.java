package org.jalon.examples.stackexchange.replay;

import java.nio.file.Path;
import org.jalon.examples.input.UnreadableInput;
import org.jalon.examples.report.OutputFolder;
import org.jalon.examples.report.ReportWriter;
import org.jalon.examples.stackexchange.Dump;

/** A dump, replayed: what to write and what to say about it. */
public final class StackExchangeReplay {

    private final SiteResult result;
    private final Comparison comparison;

    private StackExchangeReplay(SiteResult result) {
        this.result = result;
        this.comparison = Comparison.of(result);
    }

    /**
     * Reads and replays a dump.
     *
     * @throws UnreadableInput when the folder holds no dump, or files that are not as they should be
     */
    public static StackExchangeReplay of(Path folder) {
        return new StackExchangeReplay(SiteReplay.of(Dump.read(folder)));
    }

    /** {@code reputation.csv}, {@code badges.csv} and {@code report.html}, not yet written. */
    public OutputFolder output(Path folder) {
        return OutputFolder.at(folder)
                .with("reputation.csv", SiteFiles.reputation(result).text())
                .with("badges.csv", SiteFiles.badges(result).text())
                .with("report.html", ReportWriter.html(new SiteReport(result, comparison).report()));
    }

    /** A few lines for the console. */
    public String summary() {
        return SiteSummary.of(result, comparison);
    }
}

package org.jalon.examples.forum.replay;

import java.nio.file.Path;
import java.util.Locale;
import org.jalon.examples.forum.ForumLog;
import org.jalon.examples.forum.Staff;
import org.jalon.examples.input.UnreadableInput;
import org.jalon.examples.replay.Inequality;
import org.jalon.examples.report.OutputFolder;
import org.jalon.examples.report.ReportWriter;

/** A forum, replayed: what to write and what to say about it. */
public final class ForumReplay {

    private final ForumResult result;

    private ForumReplay(ForumResult result) {
        this.result = result;
    }

    /**
     * Reads and replays a log of replies.
     *
     * @throws UnreadableInput when the file is missing, or it or the people beside it are not as they should be
     */
    public static ForumReplay of(Path file) {
        return new ForumReplay(ForumResult.of(ForumLog.read(file), Staff.beside(file)));
    }

    /** {@code leaderboard.csv}, {@code badges.csv} and {@code report.html}, not yet written. */
    public OutputFolder output(Path folder) {
        return OutputFolder.at(folder)
                .with("leaderboard.csv", ForumFiles.leaderboard(result).text())
                .with("badges.csv", ForumFiles.badges(result).text())
                .with("report.html", ReportWriter.html(new ForumReport(result).report()));
    }

    /** A few lines for the console. */
    public String summary() {
        Inequality participation = result.participation();
        return String.format(
                Locale.ROOT,
                "%,d replies by %,d contributors%n"
                        + "the top 1%% wrote %.3f of them, the top 10%% %.3f; Gini %.3f; %.3f of the contributors wrote once%n"
                        + "%,d members with points, %,d badges awarded",
                participation.total(),
                participation.size(),
                participation.topShare(0.01),
                participation.topShare(0.1),
                participation.gini(),
                participation.shareHaving(1),
                result.standings().size(),
                result.badges().size());
    }
}

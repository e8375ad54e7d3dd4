package org.jalon.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jalon.examples.demo.DemoCommand;
import org.jalon.examples.forum.replay.ForumReplay;
import org.jalon.examples.moderate.ModerateCommand;
import org.jalon.examples.report.OutputFolder;
import org.jalon.examples.stackexchange.replay.StackExchangeReplay;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code java -jar jalon-examples.jar}: exit code 0 when all went well, 2 when the arguments or the files are at fault. */
@Command(
        name = "jalon-examples",
        description = {
            "Programs that show Jalon at work: recognition for a learning community, tried on invented and on real data.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = "Jalon examples",
        subcommands = {DemoCommand.class, ModerateCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "For what a command needs: jalon-examples COMMAND --help"})
public final class Main {

    private final PrintWriter out;

    private Main(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // or Hibernate Validator announces itself
        Charset charset = StandardCharsets.UTF_8;
        System.exit(run(new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset), args));
    }

    /** Runs one command and returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main(out))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Faults())
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    @Command(
            name = "replay-stackexchange",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Replays a question-and-answer site of the Stack Exchange network from its data dump.",
                "Recomputes every member's reputation and badges with Jalon's rules, and compares them with what the site"
                        + " itself awarded, where the dump tells.",
                ""
            },
            footer = {
                "",
                "Written to the folder of --out, all files or none:",
                "  reputation.csv  user_id,reputation",
                "  badges.csv      user_id,badge,awarded_on: one row per award",
                "  report.html     the same for people; opens without network"
            })
    int replayStackExchange(
            @Parameters(
                            paramLabel = "DIR",
                            description =
                                    "Folder of the dump: Posts.xml, Votes.xml, Users.xml, Comments.xml and perhaps"
                                            + " Badges.xml as published, or posts.csv and so on with the same columns.")
                    Path dump,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "DIR",
                            description = "Folder to write to; made when it is not there.")
                    Path folder)
            throws IOException {
        StackExchangeReplay replay = StackExchangeReplay.of(dump);
        return finish(replay.output(folder), replay.summary());
    }

    @Command(
            name = "replay-forum",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Replays the discussion forum of a course from the log of its replies.",
                "Recognises its participants by the policy for learning communities, and tells how unevenly they took part.",
                ""
            },
            footer = {
                "",
                "Written to the folder of --out, all files or none:",
                "  leaderboard.csv  rank,member,points,replies,staff",
                "  badges.csv       member,badge,awarded_on: one row per award",
                "  report.html      the same for people; opens without network"
            })
    int replayForum(
            @Parameters(
                            paramLabel = "FILE",
                            description = "CSV file with the columns comment_id, author, replied_to, at, forum,"
                                    + " discussion_id. When a people.csv with the columns person, facilitator lies beside"
                                    + " it, the facilitators are marked as staff.")
                    Path file,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "DIR",
                            description = "Folder to write to; made when it is not there.")
                    Path folder)
            throws IOException {
        ForumReplay replay = ForumReplay.of(file);
        return finish(replay.output(folder), replay.summary());
    }

    private int finish(OutputFolder output, String summary) throws IOException {
        List<Path> written = output.write();
        out.println(summary);
        out.println();
        written.forEach(file -> out.println("wrote " + file));
        return CommandLine.ExitCode.OK;
    }
}

package org.jalon.examples.moderate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jalon.MalformedInput;
import org.jalon.examples.input.TextFile;
import org.jalon.examples.input.UnreadableInput;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.text.WordList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens a text file line by line, and prints the verdicts with their reasons. */
@Command(
        name = "moderate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Screens a text file line by line with a policy for learners' forums: what would be published, what not, and why.",
            ""
        },
        footer = {
            "",
            "Prints a row for each line that is not blank: its number, the verdict, the rule and its reasons, with tabs between.",
            "Each line is taken for what the same learner submits, one each minute.",
            "A word list has one word or phrase a line; a * in front or behind leaves that end open; # begins a comment."
        })
public final class ModerateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Text file in UTF-8, one contribution a line.")
    private Path file = Path.of("");

    @Option(names = "--banned", paramLabel = "FILE", description = "Word list: what has one of them is refused.")
    private @Nullable Path banned;

    @Option(names = "--suspect", paramLabel = "FILE", description = "Word list: what has one of them is held.")
    private @Nullable Path suspect;

    @Option(names = "--censor", paramLabel = "FILE", description = "Word list: they are masked.")
    private @Nullable Path censored;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LineScreening screening = new LineScreening(ForumPolicy.screener(list(banned), list(suspect), list(censored)));
        List<String> lines = new TextFile(file).lines();
        PrintWriter out = spec.commandLine().getOut();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                ScreenedLine screened = screening.screen(i + 1, lines.get(i));
                out.println(screened.told());
                counts.merge(screened.screening().verdict(), 1, Integer::sum);
            }
        }
        out.println(summary(counts));
        out.flush();
        return 0;
    }

    private static String summary(Map<Verdict, Integer> counts) {
        return counts.isEmpty()
                ? "no line to screen"
                : counts.entrySet().stream()
                        .map(count -> count.getKey().name().toLowerCase(Locale.ROOT) + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static WordList list(@Nullable Path words) {
        if (words == null) {
            return WordList.of();
        }
        try {
            return WordList.parse(new TextFile(words).lines().stream());
        } catch (MalformedInput malformed) {
            throw UnreadableInput.of(words, "this is no word list: " + malformed.getMessage());
        }
    }
}

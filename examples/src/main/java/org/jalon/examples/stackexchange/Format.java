package org.jalon.examples.stackexchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jalon.examples.input.RowFile;
import org.jalon.examples.input.UnreadableInput;

/** The two ways a dump comes: as published, or as tables. */
enum Format {
    CSV {
        @Override
        String fileName(String table) {
            return table + ".csv";
        }

        @Override
        RowFile open(Path folder, String table) {
            return RowFile.csv(folder.resolve(fileName(table)));
        }
    },
    XML {
        @Override
        String fileName(String table) {
            return table.substring(0, 1).toUpperCase(Locale.ROOT) + table.substring(1) + ".xml";
        }

        @Override
        RowFile open(Path folder, String table) {
            return RowFile.xml(folder.resolve(fileName(table)), table);
        }
    };

    private static final List<String> NEEDED = List.of("posts", "votes", "users", "comments");

    abstract String fileName(String table);

    abstract RowFile open(Path folder, String table);

    boolean has(Path folder, String table) {
        return Files.isRegularFile(folder.resolve(fileName(table)));
    }

    /** The format whose files are all there. */
    static Format of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw UnreadableInput.of(folder, "there is no such folder; pass the one that holds the dump's files");
        }
        List<Format> begun = Arrays.stream(values())
                .filter(format -> format.missing(folder).size() < NEEDED.size())
                .toList();
        if (begun.isEmpty()) {
            throw UnreadableInput.of(
                    folder,
                    "the folder holds no dump; put " + names(CSV, NEEDED) + " or " + names(XML, NEEDED) + " there");
        }
        List<Format> complete = begun.stream()
                .filter(format -> format.missing(folder).isEmpty())
                .toList();
        if (complete.size() > 1) {
            throw UnreadableInput.of(folder, "the folder holds both a CSV and an XML dump; keep one of them");
        }
        if (complete.isEmpty()) {
            Format format = begun.get(0);
            throw UnreadableInput.of(
                    folder, "the dump lacks " + names(format, format.missing(folder)) + "; add what is missing");
        }
        return complete.get(0);
    }

    private List<String> missing(Path folder) {
        return NEEDED.stream().filter(table -> !has(folder, table)).toList();
    }

    private static String names(Format format, List<String> tables) {
        return String.join(", ", tables.stream().map(format::fileName).toList());
    }
}

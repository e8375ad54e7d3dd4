package org.jalon.examples.forum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.examples.input.RowFile;
import org.jalon.examples.input.UnreadableInput;

/** Who of a forum belongs to the course's staff. */
public record Staff(Set<String> people) {

    private static final String FILE = "people.csv";
    private static final List<String> COLUMNS = List.of("person", "facilitator");

    public Staff {
        people = Set.copyOf(people);
    }

    /**
     * Reads {@code people.csv} beside the log: columns person and facilitator, which is 1 for staff and otherwise 0. Without such
     * a file nobody is known to be staff.
     *
     * @throws UnreadableInput when the file is not as it should be
     */
    public static Staff beside(Path log) {
        Path file = log.resolveSibling(FILE);
        if (!Files.isRegularFile(file)) {
            return new Staff(Set.of());
        }
        Set<String> people = new HashSet<>();
        RowFile.csv(file).forEach(COLUMNS, row -> {
            int facilitator = row.count("facilitator");
            if (facilitator != 0 && facilitator != 1) {
                throw row.unreadable("facilitator", "not 1 (staff) or 0 (not)");
            }
            if (facilitator == 1) {
                people.add(row.id("person"));
            }
        });
        return new Staff(people);
    }

    public boolean includes(String person) {
        return people.contains(person);
    }
}

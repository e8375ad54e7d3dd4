package org.jalon.examples.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A file of rows with named columns. Reading it streams: only what the caller makes of a row stays in memory. */
public interface RowFile {

    /**
     * Hands each row over, first to last.
     *
     * @param columns the columns that will be asked for; others are ignored
     * @throws UnreadableInput when the file, a row or a value is not as it should be
     */
    void forEach(List<String> columns, Consumer<Row> reader);

    /** Comma-separated, quoted where needed, in UTF-8, with a line of column names that holds all those asked for. */
    static RowFile csv(Path file) {
        return new CsvFile(file);
    }

    /**
     * {@code <root><row Id="1" .../>...</root>}, each column an attribute; a blank one may be left out.
     *
     * @param root the name of the outermost element
     */
    static RowFile xml(Path file, String root) {
        return new XmlFile(file, root);
    }

    /** One value per row, in the order of the rows. */
    default <T> List<T> read(List<String> columns, Function<Row, T> value) {
        List<T> values = new ArrayList<>();
        forEach(columns, row -> values.add(value.apply(row)));
        return List.copyOf(values);
    }

    /** Same, for rows that each have a number of their own in a column. */
    default <T> List<T> readUnique(String id, List<String> columns, Function<Row, T> value) {
        Map<Long, Long> lines = new HashMap<>();
        return read(columns, row -> {
            Long earlier = lines.putIfAbsent(row.number(id), row.line());
            if (earlier != null) {
                throw row.unreadable("the " + id + " " + row.number(id) + " already stands on line " + earlier
                        + "; keep one of the two rows");
            }
            return value.apply(row);
        });
    }
}

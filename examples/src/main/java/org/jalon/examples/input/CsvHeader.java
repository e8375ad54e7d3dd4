package org.jalon.examples.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the columns that matter stand in the lines of a CSV file. */
record CsvHeader(Path file, int width, Map<String, Integer> positions) {

    static CsvHeader of(Path file, CsvLines.Line header, List<String> columns) {
        List<String> names = header.fields();
        List<String> missing =
                columns.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw UnreadableInput.at(
                    file,
                    header.number(),
                    "this line must name the columns and lacks " + String.join(", ", missing)
                            + "; export the file with them");
        }
        Map<String, Integer> positions = new HashMap<>();
        for (String column : columns) {
            if (names.indexOf(column) != names.lastIndexOf(column)) {
                throw UnreadableInput.at(file, header.number(), "column " + column + " stands there twice; keep one");
            }
            positions.put(column, names.indexOf(column));
        }
        return new CsvHeader(file, names.size(), positions);
    }

    Row row(CsvLines.Line line) {
        int columns = line.fields().size();
        if (columns != width) {
            throw UnreadableInput.at(
                    file,
                    line.number(),
                    "the row has " + columns + (columns == 1 ? " column" : " columns") + " where the first line has "
                            + width + "; quote each value that contains a comma or a line break");
        }
        Map<String, String> cells = new HashMap<>();
        positions.forEach((column, position) -> cells.put(column, line.fields().get(position)));
        return new Row(file, line.number(), cells);
    }
}

package org.jalon.examples.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** See {@link RowFile#csv}. */
record CsvFile(Path file) implements RowFile {

    @Override
    public void forEach(List<String> columns, Consumer<Row> reader) {
        Utf8 text = new Utf8(file);
        CsvLines lines = new CsvLines();
        try (BufferedReader characters = text.open();
                CsvReader<CsvLines.Line> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(lines, characters)) {
            read(csv.iterator(), columns, reader);
        } catch (IOException | UncheckedIOException e) {
            throw text.explain(e);
        } catch (CsvParseException e) {
            throw UnreadableInput.at(
                    file,
                    lines.current(),
                    "the quotes of this row do not pair up; close each, and double those inside a quoted value");
        }
    }

    private void read(Iterator<CsvLines.Line> lines, List<String> columns, Consumer<Row> reader) {
        if (!lines.hasNext()) {
            throw UnreadableInput.of(
                    file, "the file is empty; its first line must name the columns " + String.join(", ", columns));
        }
        CsvHeader header = CsvHeader.of(file, lines.next(), columns);
        while (lines.hasNext()) {
            reader.accept(header.row(lines.next()));
        }
    }
}

package org.jalon.examples.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * A table for other programs: comma-separated, one header line, line feeds, numbers in plain digits.
 *
 * @param records each with as many values as the header has names
 */
public record Csv(List<String> header, List<List<String>> records) {

    /** A named column of values. */
    public record Field<T>(String name, Function<T, ?> value) {}

    public Csv {
        header = List.copyOf(header);
        records = records.stream().map(List::copyOf).toList();
    }

    /** One record per item, in the order of the items. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public static <T> Csv of(List<T> items, Field<T>... fields) {
        List<Field<T>> all = List.of(fields);
        return new Csv(
                all.stream().map(Field::name).toList(),
                items.stream().map(item -> values(item, all)).toList());
    }

    /** A column whose values are written as {@link String#valueOf(Object)} says. */
    public static <T> Field<T> field(String name, Function<T, ?> value) {
        return new Field<>(name, value);
    }

    private static <T> List<String> values(T item, List<Field<T>> fields) {
        return fields.stream().map(it -> String.valueOf(it.value().apply(item))).toList();
    }

    /** The whole file; the same values always give the same text. */
    public String text() {
        var text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            records.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return text.toString();
    }
}

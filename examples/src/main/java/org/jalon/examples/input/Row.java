package org.jalon.examples.input;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One row of a {@link RowFile}. Asking for a value checks it: what cannot be read is an {@link UnreadableInput}. */
public final class Row {

    /** The zone holds for dates that name none. */
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ISO_DATE_TIME.withZone(ZoneOffset.UTC);

    private static final int LONGEST_ID = 100;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    private final Path file;
    private final long line;
    private final Map<String, String> cells;

    /** @param cells stripped, by column; a column that is not there is blank */
    Row(Path file, long line, Map<String, String> cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    public long line() {
        return line;
    }

    /** A value that may be blank: {@code row.optional("ParentId", Row::number)}. */
    public <T> @Nullable T optional(String column, BiFunction<Row, String, T> value) {
        return cell(column).isEmpty() ? null : value.apply(this, column);
    }

    public String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw unreadable("column " + column + " is blank; every row needs a value there");
        }
        return cell;
    }

    /** A text that identifies something: short enough to be part of an id of 128 characters, without control characters. */
    public String id(String column) {
        String id = text(column);
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw unreadable(column, "no id; at most " + LONGEST_ID + " characters, none of them a control character");
        }
        return id;
    }

    public long number(String column) {
        try {
            return Long.parseLong(text(column));
        } catch (NumberFormatException e) {
            throw unreadable(column, "not a whole number");
        }
    }

    /** A number of things: small enough to count with. */
    public int count(String column) {
        long number = number(column);
        if ((int) number != number) {
            throw unreadable(column, "too large; at most " + Integer.MAX_VALUE + " is possible");
        }
        return (int) number;
    }

    /** A date with time, {@code 2018-03-12T17:00:45.567}; UTC unless it names another offset. */
    public Instant instant(String column) {
        try {
            return sane(column, DATE_TIME.parse(text(column), Instant::from));
        } catch (DateTimeException e) {
            throw unreadable(column, "not a date such as 2018-03-12T17:00:45.567 (UTC)");
        }
    }

    private Instant sane(String column, Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw unreadable(column, "not a date of the years 1000 to 9998");
        }
        return moment;
    }

    /** The UTC day of an {@link #instant}. */
    public LocalDate day(String column) {
        return LocalDate.ofInstant(instant(column), ZoneOffset.UTC);
    }

    /** The value of this column is at fault: it is, say, {@code not a whole number}. */
    public UnreadableInput unreadable(String column, String fault) {
        return unreadable("column " + column + " holds " + Quoted.value(cell(column)) + ", " + fault);
    }

    public UnreadableInput unreadable(String reason) {
        return UnreadableInput.at(file, line, reason);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}

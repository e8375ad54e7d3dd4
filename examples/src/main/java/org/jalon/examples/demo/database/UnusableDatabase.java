package org.jalon.examples.demo.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database cannot be used as it is; the message is one sentence that says what to do. */
public final class UnusableDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableDatabase(String message) {
        super(message);
    }

    private UnusableDatabase(String message, Throwable cause) {
        super(message, cause);
    }

    /** By what the driver said first, on one line, and by its SQLSTATE. */
    public static UnusableDatabase because(Throwable failure) {
        SQLException told = deepest(failure);
        String reason = told == null ? failure.toString() : String.valueOf(told.getMessage());
        String remedy = remedy(told == null ? null : told.getSQLState());
        return new UnusableDatabase("the database cannot be used: " + firstLine(reason) + "; " + remedy, failure);
    }

    private static @Nullable SQLException deepest(Throwable failure) {
        SQLException found = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException told) {
                found = told;
            }
        }
        return found;
    }

    private static String remedy(@Nullable String state) {
        return switch (state == null || state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "see that it runs, and that --jdbc-url says where";
            case "28" -> "pass the right --user and --password";
            case "3D" -> "create that database first, or pass another --jdbc-url";
            case "42" -> "pass a --user who may create tables in a database that is there";
            default -> "mend it, or pass another --jdbc-url";
        };
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}

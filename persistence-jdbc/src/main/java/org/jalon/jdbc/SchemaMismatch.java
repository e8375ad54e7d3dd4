package org.jalon.jdbc;

import java.util.List;
import org.jalon.JalonException;

/** The tables are not those that this version of Jalon needs. */
public final class SchemaMismatch extends JalonException {

    private static final long serialVersionUID = 1L;

    private final List<String> missing;

    SchemaMismatch(List<String> missing) {
        super("the database lacks " + String.join("; ", missing)
                + "; run Schema.migrate, or the script of Schema.writeDdl");
        this.missing = List.copyOf(missing);
    }

    /** Each table, column, index or script that is missing: {@code column jalon_activity.amount}. */
    public List<String> missing() {
        return missing;
    }
}

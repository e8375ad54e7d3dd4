package org.jalon.jdbc;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables that Jalon needs. Nothing is created unless asked: either by {@link #migrate}, or by whoever runs what
 * {@link #writeDdl} wrote. Immutable, thread-safe.
 */
public final class Schema {

    private final DataSource database;
    private final Names names;

    private Schema(DataSource database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** The tables in the schema that its connections are in, with names that begin with {@code jalon_}. */
    public static Schema of(DataSource database) {
        return new Schema(database, Names.usual());
    }

    /** In that schema; in MariaDB and MySQL, that database. */
    public Schema named(String schema) {
        return new Schema(database, names.named(schema));
    }

    /** With names that begin so. */
    public Schema prefixed(String prefix) {
        return new Schema(database, names.prefixed(prefix));
    }

    /**
     * Creates what is missing; changes nothing when all is there. Needs Flyway on the class path, and its module for the database.
     * Several applications may do it at once. Takes up to three connections at a time. What was run is remembered in a table of its own, {@code jalon_schema_history}.
     *
     * @throws MigrationFailure when Flyway is absent or a script fails
     */
    public void migrate() {
        FlywayPresence.require();
        Found found = look();
        new Migration(database, found.dialect(), names).run(found.schema(), alreadyRun(found));
    }

    /** The version of the last script that somebody ran by hand, 0 without one. */
    private int alreadyRun(Found found) {
        List<Script> scripts = Script.of(found.dialect());
        int run = 0;
        while (run < scripts.size()
                && Blueprint.of(scripts.subList(0, run + 1), names)
                        .missingFrom(found.tables())
                        .isEmpty()) {
            run++;
        }
        return run == 0 ? 0 : scripts.get(run - 1).version();
    }

    /** Writes the statements that create all tables, for whoever has the right to run them. */
    public void writeDdl(Writer writer) throws IOException {
        for (Script script : Script.of(look().dialect())) {
            writer.write(script.text(names));
        }
        writer.flush();
    }

    /**
     * Checks that all is there.
     *
     * @throws SchemaMismatch when something is missing, with all that is
     */
    public void validate() {
        List<String> missing = missing(look());
        if (!missing.isEmpty()) {
            throw new SchemaMismatch(missing);
        }
    }

    /** What there is. */
    private record Found(Dialect dialect, @Nullable String schema, Inventory tables) {}

    private List<String> missing(Found found) {
        return Blueprint.of(found.dialect(), names).missingFrom(found.tables());
    }

    private Found look() {
        try (Connection connection = database.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            String schema = Catalog.folded(connection.getMetaData(), names.schema());
            return new Found(dialect, schema, Catalog.of(connection, dialect, names));
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}

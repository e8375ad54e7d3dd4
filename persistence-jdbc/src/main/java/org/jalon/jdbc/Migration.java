package org.jalon.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** Runs the scripts by Flyway, which is optional: nothing else names its classes. Ask {@link FlywayPresence} first. */
final class Migration {

    private static final int ATTEMPTS = 10;

    private final DataSource database;
    private final Dialect dialect;
    private final Names names;

    Migration(DataSource database, Dialect dialect, Names names) {
        this.database = database;
        this.dialect = dialect;
        this.names = names;
    }

    /** The name of the table in which Flyway remembers what has been run. */
    static String history(Names names) {
        return names.prefix().toLowerCase(Locale.ROOT) + "schema_history";
    }

    /**
     * Runs what has not been run.
     *
     * @param schema as the database keeps its name, absent for that of the connections
     * @param alreadyRun version up to which the tables were created without it
     */
    void run(@Nullable String schema, int alreadyRun) {
        FluentConfiguration configuration = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:" + Script.folder(dialect))
                .table(history(names))
                .placeholders(Map.of("table", names.table(""), "prefix", names.prefix()))
                .baselineOnMigrate(true)
                .baselineVersion(Integer.toString(alreadyRun));
        Flyway flyway = inSchema(configuration, schema).load();
        if (dialect == Dialect.H2) {
            new StarterLock(database, names).whileHeld(() -> run(flyway));
        } else {
            run(flyway);
        }
    }

    /** Flyway takes its lock only when its own table is there and begun: who came second while that was made looks again. */
    private void run(Flyway flyway) {
        for (int attempt = 1; ; attempt++) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException failure) {
                if (attempt >= ATTEMPTS || isUnreachable(failure)) {
                    throw new MigrationFailure("the tables could not be created: " + failure.getMessage(), failure);
                }
                Backoff.usual().pauseAfter(attempt);
            }
        }
    }

    /** Whether there was no connection, for which the pool has waited long enough. */
    private static boolean isUnreachable(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException told && Failure.of(told) == Failure.UNKNOWN_OUTCOME)) {
                return true;
            }
        }
        return false;
    }

    private static FluentConfiguration inSchema(FluentConfiguration configuration, @Nullable String schema) {
        return schema == null ? configuration : configuration.schemas(schema);
    }
}

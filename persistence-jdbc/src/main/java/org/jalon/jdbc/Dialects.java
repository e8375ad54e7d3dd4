package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The dialect of a database: as was said, or else asked for once. Thread-safe. */
final class Dialects {

    private final AtomicReference<@Nullable Dialect> known;

    Dialects(@Nullable Dialect given) {
        known = new AtomicReference<>(given);
    }

    Dialect of(Connection connection) throws SQLException {
        Dialect dialect = known.get();
        if (dialect == null) {
            dialect = Dialect.of(connection);
            known.set(dialect);
        }
        return dialect;
    }
}

package org.jalon.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jalon.jdbc.JdbcSettings;
import org.jalon.jdbc.JdbcStore;
import org.jalon.jdbc.Schema;

/** Databases to measure on, as durable as in production. */
public enum Database {
    /** In a file of the temporary folder. */
    H2 {
        @Override
        String start() {
            return "jdbc:h2:file:" + System.getProperty("java.io.tmpdir") + "/jalon-benchmark-" + UUID.randomUUID();
        }
    },
    /** PostgreSQL 18, started for the occasion. */
    POSTGRESQL {
        @Override
        String start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    };

    /** Where it is, once it runs. */
    abstract String start();

    static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(4);
        return pool;
    }

    /** With tables of its own. */
    static JdbcSettings tables(DataSource database, String prefix) {
        Schema.of(database).prefixed(prefix).migrate();
        return JdbcStore.settings().prefixed(prefix);
    }
}

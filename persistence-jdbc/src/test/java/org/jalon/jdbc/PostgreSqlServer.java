package org.jalon.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL from the archives that the build has put under {@code target}; as durable as in production. */
final class PostgreSqlServer {

    private PostgreSqlServer() {}

    /** Starts it; it stops with the JVM. */
    static String url(String version) {
        try {
            return prepared(version).start().getJdbcUrl("postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ready to be started. */
    static EmbeddedPostgres.Builder prepared(String version) {
        Path home = Path.of("target", "servers", "postgresql-" + version).toAbsolutePath();
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver(
                        (system, machine) -> Files.newInputStream(home.resolve("postgres-linux-x86_64.txz")))
                .setOverrideWorkingDirectory(home.toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale", "C.UTF-8");
    }
}

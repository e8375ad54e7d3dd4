package org.jalon.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of a test's own, which can be killed, and started again on what it left behind. */
final class MortalServer implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres running;

    MortalServer(Path data) throws IOException {
        this.data = data;
        this.running = begun(0);
    }

    /** A pool that soon gives up. */
    HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(running.getJdbcUrl("postgres", "postgres"));
        pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(5));
        return pool;
    }

    /** As when the power fails: no process of it has time for anything. */
    void kill() throws Exception {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().get(30, TimeUnit.SECONDS);
    }

    /** Where it was, on what it had. */
    void startAgain() throws IOException {
        int port = running.getPort();
        running.close();
        running = begun(port);
    }

    private EmbeddedPostgres begun(int port) throws IOException {
        return PostgreSqlServer.prepared("18")
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .start();
    }

    private ProcessHandle postmaster() throws IOException {
        long id = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        return ProcessHandle.of(id).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}

package org.jalon.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL, with a process for each connection. */
final class MortalPostgreSql implements MortalServer {

    private final Path data;
    private EmbeddedPostgres running;

    MortalPostgreSql(Path data) throws IOException {
        this.data = data;
        this.running = begun(0);
    }

    @Override
    public String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void kill() throws Exception {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().get(30, TimeUnit.SECONDS);
    }

    @Override
    public void startAgain() throws IOException {
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

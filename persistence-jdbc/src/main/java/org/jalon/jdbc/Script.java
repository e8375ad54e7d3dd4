package org.jalon.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A numbered script that creates tables.
 *
 * @param name of its file, {@code V001__recognition.sql}
 * @param text with placeholders
 */
record Script(String name, String text) {

    /** Not the name of a package, so that a module keeps it readable for others. */
    private static final String FOLDER = "org/jalon/jdbc/schema-scripts/";

    private static final List<String> NAMES =
            List.of("V001__recognition.sql", "V002__outbox.sql", "V003__community_life.sql");

    /** All scripts for that database, in order. */
    static List<Script> of(Dialect dialect) {
        return NAMES.stream()
                .map(name -> new Script(name, read(folder(dialect) + "/" + name)))
                .toList();
    }

    /** Where they are on the class path. */
    static String folder(Dialect dialect) {
        return FOLDER + dialect.folder();
    }

    /** {@code 1} of {@code V001__recognition.sql}. */
    int version() {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    /** With names in the place of placeholders. */
    String text(Names names) {
        return text.replace("${table}", names.table("")).replace("${prefix}", names.prefix());
    }

    /** Its statements without comments, names in the place of placeholders. */
    List<String> statements(Names names) {
        String bare = text(names).lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(bare.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String read(String path) {
        try (InputStream script = Script.class.getClassLoader().getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException(
                        "script " + path + " is missing from the jar of jalon-persistence-jdbc");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

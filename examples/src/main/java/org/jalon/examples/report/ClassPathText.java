package org.jalon.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A text that travels with the program.
 *
 * @param path absolute on the class path, without leading slash
 */
record ClassPathText(String path) {

    /** A text that stands beside this class. */
    static ClassPathText beside(String name) {
        return new ClassPathText("org/jalon/examples/report/" + name);
    }

    /** The text with line feeds only, as a browser reads it. */
    String read() {
        try (InputStream input = ClassPathText.class.getClassLoader().getResourceAsStream(path)) {
            if (input == null) {
                throw new IllegalStateException(path + " is not on the class path; add what provides it");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " from the class path", e);
        }
    }
}

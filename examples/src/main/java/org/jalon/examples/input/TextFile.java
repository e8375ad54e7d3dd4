package org.jalon.examples.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A text file in UTF-8, read line by line. */
public record TextFile(Path file) {

    /**
     * All lines, without their ends.
     *
     * @throws UnreadableInput when the file is missing, may not be read or is no UTF-8
     */
    public List<String> lines() {
        Utf8 text = new Utf8(file);
        try (BufferedReader reader = text.open()) {
            return reader.lines().toList();
        } catch (IOException | UncheckedIOException failure) {
            throw text.explain(failure);
        }
    }
}

package org.jalon.examples.input;

import java.nio.file.Path;
import java.util.OptionalLong;

/** A file is missing, broken or not what it should be. The message is one sentence: file, line, reason and remedy. */
public final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final long WHOLE_FILE = 0;

    private final String file;
    private final long line;
    private final String reason;

    private UnreadableInput(Path file, long line, String reason) {
        super(Quoted.plain(file.toString()) + (line == WHOLE_FILE ? "" : ", line " + line) + ": " + reason);
        this.file = file.toString();
        this.line = line;
        this.reason = reason;
    }

    /** What is wrong concerns the file or folder as a whole. */
    public static UnreadableInput of(Path file, String reason) {
        return new UnreadableInput(file, WHOLE_FILE, reason);
    }

    /** What is wrong stands on one line, counted from 1. */
    public static UnreadableInput at(Path file, long line, String reason) {
        return new UnreadableInput(file, line, reason);
    }

    public String file() {
        return file;
    }

    /** The line counted from 1, or empty when the whole file is meant. */
    public OptionalLong line() {
        return line == WHOLE_FILE ? OptionalLong.empty() : OptionalLong.of(line);
    }

    public String reason() {
        return reason;
    }
}

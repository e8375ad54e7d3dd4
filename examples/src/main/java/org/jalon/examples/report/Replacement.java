package org.jalon.examples.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** One file on its way to being replaced: staged beside its target, then published in one move, or undone. */
final class Replacement {

    private final Path target;
    private final byte[] contents;
    private final Path staged;
    private final Path kept;
    private boolean published;
    private boolean stranded;

    Replacement(Path target, String text) {
        this.target = target;
        contents = text.getBytes(StandardCharsets.UTF_8);
        String hidden = "." + target.getFileName() + "." + UUID.randomUUID();
        staged = target.resolveSibling(hidden + ".new");
        kept = target.resolveSibling(hidden + ".old");
    }

    Path target() {
        return target;
    }

    /** Writes everything that takes time or space; the target is not touched. */
    void stage() throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "is a folder, where a file is to be written");
        }
        Files.write(staged, contents, StandardOpenOption.CREATE_NEW);
        if (Files.exists(target)) {
            Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    void publish() throws IOException {
        move(staged, target);
        published = true;
    }

    /** Puts the target back as it was. What goes wrong here is told along with the cause, and the old file is kept. */
    void undo(Exception cause) {
        try {
            if (published && Files.exists(kept)) {
                move(kept, target);
            } else if (published) {
                Files.delete(target);
            }
        } catch (IOException e) {
            stranded = true;
            cause.addSuppressed(e);
        }
    }

    /** Removes what was only needed on the way; a leftover harms nobody, so it is no reason to fail. */
    void tidy() {
        try {
            Files.deleteIfExists(staged);
            if (!stranded) {
                Files.deleteIfExists(kept);
            }
        } catch (IOException leftover) {
            // hidden, and named after its target: the reader of the folder will know what it is
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

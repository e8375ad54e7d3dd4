package org.jalon.examples.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text file in UTF-8, read strictly: bytes that are no UTF-8 are refused, never replaced. */
record Utf8(Path file) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CHUNK = 8192;

    /** A reader past the byte order mark, if there is one. */
    BufferedReader open() throws IOException {
        if (Files.isDirectory(file)) {
            throw UnreadableInput.of(file, "this is a folder where a file was expected");
        }
        BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** What to say when reading failed. */
    UnreadableInput explain(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof CharacterCodingException) {
            return undecodable();
        }
        if (cause instanceof NoSuchFileException) {
            return UnreadableInput.of(file, "there is no such file; check the path");
        }
        if (cause instanceof AccessDeniedException) {
            return UnreadableInput.of(file, "the file may not be read; give yourself the right to");
        }
        return UnreadableInput.of(file, "reading failed: " + Quoted.plain(String.valueOf(cause)));
    }

    private UnreadableInput undecodable() {
        String reason = "the bytes here are not UTF-8 text; save the file as UTF-8";
        try (InputStream bytes = Files.newInputStream(file)) {
            return UnreadableInput.at(file, lineOfFirstFault(bytes), reason);
        } catch (IOException e) {
            return UnreadableInput.of(file, reason);
        }
    }

    private static long lineOfFirstFault(InputStream bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(CHUNK);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        long line = 1;
        boolean end = false;
        boolean faulty = false;
        while (!end && !faulty) {
            int read = bytes.read(in.array(), in.position(), in.remaining());
            end = read < 0;
            in.position(in.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(in, out.clear(), end);
            faulty = result.isError();
            line += out.flip().chars().filter(c -> c == '\n').count();
            in.compact();
        }
        return line;
    }
}

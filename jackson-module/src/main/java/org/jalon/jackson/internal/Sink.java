package org.jalon.jackson.internal;

import java.io.IOException;
import java.math.BigInteger;

/** Where JSON is written to; each major has one. */
public interface Sink {

    void beginObject() throws IOException;

    void name(String name) throws IOException;

    void endObject() throws IOException;

    void beginArray() throws IOException;

    void endArray() throws IOException;

    void text(String text) throws IOException;

    void number(long number) throws IOException;

    void number(BigInteger number) throws IOException;

    void flag(boolean flag) throws IOException;
}

package org.jalon.jackson.internal;

import java.io.IOException;
import java.math.BigInteger;

/** Where JSON is read from, token by token; each major has one. */
public interface Source {

    /** What the current token is. */
    Token token();

    /** Goes to the next token. */
    Token next() throws IOException;

    /** The name of the current property. */
    String name() throws IOException;

    String text() throws IOException;

    /** Whether the current number is whole and fits 64 bits. */
    boolean isLong() throws IOException;

    long number() throws IOException;

    /** A whole number that does not fit 64 bits. */
    BigInteger bigNumber() throws IOException;

    /** What there is in JSON. */
    enum Token {
        BEGIN_OBJECT,
        NAME,
        END_OBJECT,
        BEGIN_ARRAY,
        END_ARRAY,
        TEXT,
        WHOLE,
        FRACTION,
        TRUE,
        FALSE,
        NULL,
        OTHER
    }
}

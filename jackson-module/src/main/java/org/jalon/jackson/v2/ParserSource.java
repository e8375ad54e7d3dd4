package org.jalon.jackson.v2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.math.BigInteger;
import org.jalon.jackson.internal.Source;
import org.jspecify.annotations.Nullable;

/** Reads from a parser of Jackson 2. */
record ParserSource(JsonParser parser) implements Source {

    @Override
    public Token token() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() throws IOException {
        JsonToken next = parser.nextToken();
        if (next == null) {
            throw new JsonEOFException(parser, null, "the document ends too early");
        }
        return token(next);
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.OTHER;
        }
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case FIELD_NAME -> Token.NAME;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.FRACTION;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
        };
    }

    @Override
    public String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public boolean isLong() throws IOException {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    @Override
    public long number() throws IOException {
        return parser.getLongValue();
    }

    @Override
    public BigInteger bigNumber() throws IOException {
        return parser.getBigIntegerValue();
    }
}

package org.jalon.jackson.v3;

import java.math.BigInteger;
import org.jalon.jackson.internal.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads from a parser of Jackson 3. */
record ParserSource(JsonParser parser) implements Source {

    @Override
    public Token token() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        JsonToken next = parser.nextToken();
        if (next == null) {
            throw new UnexpectedEndOfInputException(parser, null, "the document ends too early");
        }
        return token(next);
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.OTHER;
        }
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case PROPERTY_NAME -> Token.NAME;
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
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public boolean isLong() {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    @Override
    public long number() {
        return parser.getLongValue();
    }

    @Override
    public BigInteger bigNumber() {
        return parser.getBigIntegerValue();
    }
}

package org.jalon.jackson.v2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import org.jalon.jackson.internal.Sink;

/** Writes to a generator of Jackson 2. */
record GeneratorSink(JsonGenerator generator) implements Sink {

    @Override
    public void beginObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void number(long number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigInteger number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) throws IOException {
        generator.writeBoolean(flag);
    }
}

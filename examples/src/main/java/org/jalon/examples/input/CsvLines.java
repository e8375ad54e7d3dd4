package org.jalon.examples.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** What the parser calls back: it makes the lines and knows, should parsing fail, at which of them. */
final class CsvLines extends AbstractBaseCsvCallbackHandler<CsvLines.Line> {

    /** @param number of the first line of a row in the file, counted from 1 */
    record Line(long number, List<String> fields) {}

    private final List<String> fields = new ArrayList<>();

    long current() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields.clear();
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        fields.add(new String(buf, offset, len).strip());
    }

    @Override
    protected Line buildRecord() {
        return new Line(getStartingLineNumber(), List.copyOf(fields));
    }
}

package org.jalon.examples.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of an open {@link XmlFile}: one outermost, and below it nothing but rows. */
record XmlRows(Path file, XMLStreamReader xml) {

    void read(String root, List<String> columns, Consumer<Row> reader) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw unreadable("a DOCTYPE is refused, since an official dump has none; remove it");
                case XMLStreamConstants.START_ELEMENT -> {
                    expect(depth == 0 ? root : "row");
                    if (depth > 0) {
                        reader.accept(row(columns));
                    }
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void expect(String element) {
        if (!xml.getLocalName().equals(element)) {
            throw unreadable("the element " + Quoted.value(xml.getLocalName()) + " stands where \"" + element
                    + "\" was expected; take the file from an official dump");
        }
    }

    private Row row(List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (String column : columns) {
            String cell = xml.getAttributeValue(null, column);
            if (cell != null) {
                cells.put(column, cell.strip());
            }
        }
        return new Row(file, line(), cells);
    }

    private UnreadableInput unreadable(String reason) {
        return UnreadableInput.at(file, line(), reason);
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }
}

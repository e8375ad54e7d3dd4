package org.jalon.examples.input;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** See {@link RowFile#xml}. */
record XmlFile(Path file, String root) implements RowFile {

    /** Limits that the JDK sets against entities; without a document type there are none, only long files. */
    private static final List<String> ENTITY_LIMITS =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    @Override
    public void forEach(List<String> columns, Consumer<Row> reader) {
        Utf8 text = new Utf8(file);
        try (Reader characters = text.open()) {
            XMLStreamReader xml = factory().createXMLStreamReader(characters);
            try {
                new XmlRows(file, xml).read(root, columns, reader);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException reading ? text.explain(reading) : broken(e);
        } catch (IOException e) {
            throw text.explain(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ENTITY_LIMITS.stream().filter(factory::isPropertySupported).forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    private UnreadableInput broken(XMLStreamException e) {
        return UnreadableInput.at(
                file,
                e.getLocation().getLineNumber(),
                "the XML is broken at column " + e.getLocation().getColumnNumber()
                        + "; extract the file again from the dump's archive");
    }
}

package org.kiosque.web.machines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it goes along. */
final class XmlOut implements AutoCloseable {

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    /** @param namespace of everything without a prefix; empty for none */
    XmlOut(OutputStream out, String root, String namespace) {
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failure) {
            throw failed(failure);
        }
        step(() -> xml.writeStartDocument("UTF-8", "1.0"));
        begin(root);
        if (!namespace.isEmpty()) step(() -> xml.writeDefaultNamespace(namespace));
    }

    XmlOut namespace(String prefix, String namespace) {
        return step(() -> xml.writeNamespace(prefix, namespace));
    }

    XmlOut begin(String element) {
        return step(() -> xml.writeStartElement(element));
    }

    XmlOut attribute(String name, String value) {
        return step(() -> xml.writeAttribute(name, value));
    }

    XmlOut text(String text) {
        return step(() -> xml.writeCharacters(text));
    }

    XmlOut end() {
        return step(xml::writeEndElement);
    }

    XmlOut element(String element, Object text) {
        return begin(element).text(text.toString()).end();
    }

    /** A line of a sitemap. @param changedAt null when nobody knows */
    XmlOut place(String element, String address, Instant changedAt) {
        begin(element).element("loc", address);
        return (changedAt == null ? this : element("lastmod", changedAt)).end();
    }

    @Override
    public void close() {
        step(xml::writeEndDocument).step(xml::close);
    }

    private XmlOut step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException failure) {
            throw failed(failure);
        }
    }

    private static UncheckedIOException failed(XMLStreamException failure) {
        return new UncheckedIOException(new IOException(failure));
    }
}

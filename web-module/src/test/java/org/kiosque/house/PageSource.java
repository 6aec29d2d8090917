package org.kiosque.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One XHTML file, as text and as the elements, attributes and words it is made of. */
record PageSource(String path, String text, List<Node> nodes) {

    private static final Path PAGES = Path.of("src/main/webapp");

    static List<PageSource> all() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().map(PageSource::of).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PageSource of(Path file) {
        try {
            String text = Files.readString(file);
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            return new PageSource(PAGES.relativize(file).toString(), text, below(document).toList());
        } catch (IOException | ParserConfigurationException | SAXException failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
    }

    private static Stream<Node> below(Node node) {
        var attributes = node.getAttributes();
        var own = attributes == null ? Stream.<Node>empty() : IntStream.range(0, attributes.getLength()).mapToObj(attributes::item);
        var children = node.getChildNodes();
        var others = IntStream.range(0, children.getLength()).mapToObj(children::item)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
        return Stream.concat(own, node instanceof Attr ? Stream.empty() : others);
    }

    Stream<Element> elements() {
        return nodes.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Attr> attributes() {
        return nodes.stream().filter(Attr.class::isInstance).map(Attr.class::cast);
    }

    /** @return the text between the tags */
    Stream<String> words() {
        return nodes.stream().filter(node -> node.getNodeType() == Node.TEXT_NODE).map(Node::getNodeValue);
    }

    @Override
    public String toString() {
        return path;
    }
}

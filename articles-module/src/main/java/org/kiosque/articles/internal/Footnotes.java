package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.articles.internal.Node.Text;

/**
 * Notes at the foot of a text, numbered in the order in which the text refers to them. A reference without a note goes,
 * and a note nothing refers to.
 */
final class Footnotes {

    static final String CLASS = "footnotes";
    static final Pattern ID = Pattern.compile("fn-[1-9][0-9]{0,3}");

    private static final String REFERENCE = "#fn-";
    private static final String WAY_BACK = "#fnref-";

    /** By the address that leads there, as it was handed in. */
    private final Map<String, List<Node>> notes = new HashMap<>();
    private final List<Node> numbered = new ArrayList<>();

    /** @param text in its final shape, or a part of it and the notes of the whole. @return it with the notes it refers to */
    static List<Node> of(List<Node> text) {
        var notes = new Footnotes();
        return notes.below(notes.takenFrom(text));
    }

    /** @param document as it was handed in. @return the same without the notes and without what refers to none */
    List<Node> takenFrom(List<Node> document) {
        return onlyKnown(collect(document));
    }

    /** @param text in its final shape. @return the text with its references numbered, and the notes */
    List<Node> below(List<Node> text) {
        numbered.clear();
        var whole = new ArrayList<>(number(text));
        if (!numbered.isEmpty()) whole.add(new Element("ol", List.of("class", CLASS), List.copyOf(numbered)));
        return whole;
    }

    static boolean are(Node block) {
        return block instanceof Element list && list.attribute("class").equals(CLASS);
    }

    private List<Node> collect(List<Node> nodes) {
        var others = new ArrayList<Node>();
        for (Node node : nodes) {
            if (are(node)) node.elements().forEach(this::keep);
            else others.add(node instanceof Element element ? element.with(collect(element.children())) : node);
        }
        return others;
    }

    private void keep(Element note) {
        List<Node> words = Blocks.line(withoutReferences(note.children()));
        if (!note.attribute("id").isEmpty() && !Node.isBlank(words)) notes.putIfAbsent("#" + note.attribute("id"), words);
    }

    private static List<Node> withoutReferences(List<Node> nodes) {
        return nodes.stream().filter(node -> reference(node) == null)
                .map(node -> node instanceof Element element ? element.with(withoutReferences(element.children())) : node)
                .toList();
    }

    private List<Node> onlyKnown(List<Node> nodes) {
        var others = new ArrayList<Node>();
        for (Node node : nodes) {
            String address = reference(node);
            if (address == null) others.add(node instanceof Element element ? element.with(onlyKnown(element.children())) : node);
            else if (notes.containsKey(address)) others.add(new Element("sup", List.of(link(address, address))));
        }
        return others;
    }

    private List<Node> number(List<Node> nodes) {
        return nodes.stream().map(node -> {
            if (!(node instanceof Element element)) return node;
            String address = reference(element);
            return address == null ? element.with(number(element.children())) : numbered(address);
        }).toList();
    }

    private Element numbered(String address) {
        int n = numbered.size() + 1;
        var words = new ArrayList<>(notes.get(address));
        words.add(new Text(" "));
        words.add(new Element("a", List.of("href", WAY_BACK + n, "role", "doc-backlink"), List.of(new Text("↩"))));
        numbered.add(new Element("li", List.of("id", "fn-" + n), words));
        return new Element("sup", List.of(new Element("a",
                List.of("href", REFERENCE + n, "id", "fnref-" + n, "role", "doc-noteref"), List.of(new Text("" + n)))));
    }

    private static Element link(String address, String words) {
        return new Element("a", List.of("href", address), List.of(new Text(words)));
    }

    /** @return where a link to a note leads, whether raised or not, or the way back from one; null for all else */
    private static String reference(Node node) {
        if (!(node instanceof Element element)) return null;
        if (element.name().equals("a")) {
            String address = element.attribute("href");
            return address.startsWith(REFERENCE) || address.startsWith(WAY_BACK) ? address : null;
        }
        return element.name().equals("sup")
                ? element.elements().map(Footnotes::reference).filter(address -> address != null).findFirst().orElse(null)
                : null;
    }
}

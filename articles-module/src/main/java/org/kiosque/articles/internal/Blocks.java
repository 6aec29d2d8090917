package org.kiosque.articles.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.articles.internal.Node.Text;

/**
 * The one shape of a text: blocks one below the other, none of them empty, every line of text in one of them. Whatever
 * is neither a block nor inside one becomes a paragraph; lists and code as the Quill editor notes them become plain
 * HTML.
 */
final class Blocks {

    static final String CODE_CLASS = "ql-code-block-container";

    private static final Set<String> BLOCKS = Set.of("p", "div", "h2", "h3", "h4", "ul", "ol", "li", "blockquote",
            "pre", "hr", "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");

    private Blocks() {}

    static List<Node> of(List<Node> document) {
        var lines = new ArrayList<Node>();
        for (Node node : document) {
            if (!(node instanceof Text text)) {
                lines.add(node);
                continue;
            }
            String[] paragraphs = text.value().split("\\R\\s*\\R", -1);
            for (int i = 0; i < paragraphs.length; i++) {
                if (i > 0) lines.add(new Element("p", List.of()));
                lines.add(new Text(paragraphs[i]));
            }
        }
        return paragraphs(lines);
    }

    private static List<Node> paragraphs(List<Node> nodes) {
        return flow(nodes, line -> List.of(new Element("p", line)));
    }

    /** Inside an item, a cell or a quote a line of text may stand bare. */
    static List<Node> loose(List<Node> nodes) {
        return flow(nodes, UnaryOperator.identity());
    }

    private static List<Node> flow(List<Node> nodes, UnaryOperator<List<Node>> bareLine) {
        var blocks = new ArrayList<Node>();
        var line = new ArrayList<Node>();
        for (Node node : nodes) {
            if (isInline(node)) {
                line.add(node);
                continue;
            }
            end(line, bareLine, blocks);
            blocks.addAll(block((Element) node));
        }
        end(line, bareLine, blocks);
        return blocks;
    }

    private static void end(List<Node> line, UnaryOperator<List<Node>> bareLine, List<Node> blocks) {
        List<Node> text = line(line);
        if (!Node.isBlank(text)) blocks.addAll(bareLine.apply(text));
        line.clear();
    }

    private static List<Node> block(Element element) {
        List<Node> inside = element.children();
        return switch (element.name()) {
            case "h2", "h3", "h4" -> filled(element.with(line(inside)));
            case "ul", "ol" -> Lists.of(element);
            case "blockquote" -> filled(element.with(loose(inside)));
            case "pre" -> filled(element.with(inline(inside, "\n")));
            case "figure" -> figure(element);
            case "table" -> filled(Tables.of(element));
            case "hr" -> List.of(element);
            case "div" -> element.attribute("class").equals(CODE_CLASS)
                    ? filled(new Element("pre", inline(inside, "\n")))
                    : paragraphs(inside);
            default -> paragraphs(inside);
        };
    }

    /** A picture, a table, a quote or code, and the words below it. */
    private static List<Node> figure(Element figure) {
        var shown = new ArrayList<Node>();
        var captions = new ArrayList<Node>();
        for (Node node : figure.children())
            (node instanceof Element element && element.name().equals("figcaption") ? captions : shown).add(node);
        List<Node> inside = loose(shown);
        if (inside.isEmpty()) return paragraphs(captions);
        inside.addAll(filled(new Element("figcaption", line(captions))));
        return List.of(new Element("figure", inside));
    }

    static List<Node> filled(Element element) {
        return Node.isBlank(element.children()) ? List.of() : List.of(element);
    }

    static boolean isInline(Node node) {
        return node instanceof Text || node instanceof Element element && !BLOCKS.contains(element.name())
                && element.children().stream().allMatch(Blocks::isInline);
    }

    /** What is left of these nodes where only one line of text may stand. */
    static List<Node> line(List<Node> nodes) {
        var line = new ArrayDeque<>(inline(nodes, " "));
        while (!line.isEmpty() && isGap(line.getFirst())) line.removeFirst();
        while (!line.isEmpty() && isGap(line.getLast())) line.removeLast();
        if (line.peekFirst() instanceof Text) line.addFirst(new Text(line.removeFirst().text().stripLeading()));
        if (line.peekLast() instanceof Text) line.addLast(new Text(line.removeLast().text().stripTrailing()));
        return List.copyOf(line);
    }

    private static boolean isGap(Node node) {
        return node instanceof Element element ? element.name().equals("br") : Node.isBlank(node.text());
    }

    /** @param between what parts two blocks that stand where only text may */
    private static List<Node> inline(List<Node> nodes, String between) {
        var line = new ArrayList<Node>();
        boolean afterBlock = false;
        for (Node node : nodes) {
            boolean block = node instanceof Element element && BLOCKS.contains(element.name());
            if ((block || afterBlock) && !line.isEmpty()) line.add(new Text(between));
            afterBlock = block;
            line.addAll(bare(node, block, between));
        }
        return line;
    }

    private static List<Node> bare(Node node, boolean block, String between) {
        if (!(node instanceof Element element) || Set.of("br", "img").contains(element.name())) return List.of(node);
        List<Node> inside = inline(element.children(), between);
        if (!Node.isBlank(inside)) return block ? inside : List.of(element.with(inside));
        return block ? List.of() : inside;
    }
}

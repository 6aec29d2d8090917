package org.kiosque.articles.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.articles.internal.Node.Text;

/**
 * The one shape of a text: blocks one below the other, none of them empty, every line of text in one of them. Whatever
 * is neither a block nor inside one becomes a paragraph.
 */
final class Blocks {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h2", "h3", "h4", "ul", "ol", "li", "blockquote",
            "pre", "hr", "img", "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");

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

    /** Inside an item, a cell or a quote a single line of text stands bare, also above a list. */
    static List<Node> loose(List<Node> nodes) {
        List<Node> blocks = paragraphs(nodes);
        boolean single = !blocks.isEmpty() && isNamed(blocks.get(0), "p")
                && blocks.stream().skip(1).allMatch(block -> isNamed(block, "ul") || isNamed(block, "ol"));
        if (!single) return blocks;
        var bare = new ArrayList<>(((Element) blocks.get(0)).children());
        bare.addAll(blocks.subList(1, blocks.size()));
        return bare;
    }

    static List<Node> paragraphs(List<Node> nodes) {
        var blocks = new ArrayList<Node>();
        var line = new ArrayList<Node>();
        for (Node node : nodes) {
            if (isInline(node)) {
                line.add(node);
                continue;
            }
            end(line, blocks);
            blocks.addAll(block((Element) node));
        }
        end(line, blocks);
        return blocks;
    }

    private static void end(List<Node> line, List<Node> blocks) {
        blocks.addAll(filled(new Element("p", line(line))));
        line.clear();
    }

    private static List<Node> block(Element element) {
        List<Node> inside = element.children();
        return switch (element.name()) {
            case "h2", "h3", "h4" -> filled(element.with(line(inside)));
            case "ul", "ol" -> Lists.of(element);
            case "blockquote" -> filled(element.with(loose(inside)));
            case "pre" -> filled(element.with(List.of(new Text(characters(inside).replaceFirst("^\\n+", "").stripTrailing()))));
            case "img" -> List.of(Figures.of(element));
            case "figure" -> element.attribute("class").equals(Embed.CLASS) ? Embed.card(element) : Figures.unfold(element);
            case "table" -> Tables.of(element);
            case "hr" -> List.of(element);
            case "div" -> element.attribute("class").equals(Figures.GALLERY) ? Figures.gallery(element) : paragraphs(inside);
            default -> paragraphs(inside);
        };
    }

    private static boolean isNamed(Node node, String name) {
        return node instanceof Element element && element.name().equals(name);
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
        var line = new ArrayDeque<>(inline(nodes));
        while (!line.isEmpty() && isGap(line.getFirst())) line.removeFirst();
        while (!line.isEmpty() && isGap(line.getLast())) line.removeLast();
        if (line.peekFirst() instanceof Text) line.addFirst(new Text(line.removeFirst().text().stripLeading()));
        if (line.peekLast() instanceof Text) line.addLast(new Text(line.removeLast().text().stripTrailing()));
        return List.copyOf(line);
    }

    private static boolean isGap(Node node) {
        return node instanceof Element element ? element.name().equals("br") : Node.isBlank(node.text());
    }

    private static List<Node> inline(List<Node> nodes) {
        var line = new ArrayList<Node>();
        boolean afterBlock = false;
        for (Node node : nodes) {
            boolean block = node instanceof Element element && BLOCKS.contains(element.name());
            if ((block || afterBlock) && !line.isEmpty()) line.add(new Text(" "));
            afterBlock = block;
            line.addAll(bare(node, block));
        }
        return line;
    }

    private static List<Node> bare(Node node, boolean block) {
        if (!(node instanceof Element element) || element.name().equals("br")) return List.of(node);
        List<Node> inside = inline(element.children());
        if (Node.isBlank(inside)) return block ? List.of() : inside;
        return block ? inside : mark(element, inside);
    }

    /** Code is characters and nothing else; a span is there to say in which language its words are. */
    private static List<Node> mark(Element element, List<Node> inside) {
        return switch (element.name()) {
            case "code" -> List.of(element.with(List.of(new Text(characters(inside)))));
            case "span" -> element.attribute("lang").isEmpty() ? inside
                    : List.of(new Element("span", List.of("lang", element.attribute("lang")), inside));
            default -> List.of(element.with(inside));
        };
    }

    private static String characters(List<Node> nodes) {
        var text = new StringBuilder();
        for (Node node : nodes) {
            boolean block = node instanceof Element element && BLOCKS.contains(element.name());
            if (block && text.length() > 0 && text.charAt(text.length() - 1) != '\n') text.append('\n');
            if (isNamed(node, "br")) text.append('\n');
            else text.append(node instanceof Element element ? characters(element.children()) : node.text());
            if (block) text.append('\n');
        }
        return text.toString();
    }
}

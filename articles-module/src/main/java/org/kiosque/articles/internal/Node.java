package org.kiosque.articles.internal;

import java.util.List;
import java.util.stream.Stream;
import org.owasp.html.Handler;
import org.owasp.html.HtmlStreamRenderer;

/** A cleaned text as a tree: runs of characters, and elements with nodes inside. */
sealed interface Node {

    record Text(String value) implements Node {

        @Override
        public String text() {
            return value;
        }
    }

    /** @param attributes names and values in turn */
    record Element(String name, List<String> attributes, List<Node> children) implements Node {

        Element(String name, List<Node> children) {
            this(name, List.of(), children);
        }

        Element with(List<Node> others) {
            return new Element(name, attributes, others);
        }

        /** @return its value, empty when it has no such attribute */
        String attribute(String wanted) {
            for (int i = 0; i < attributes.size(); i += 2)
                if (attributes.get(i).equals(wanted)) return attributes.get(i + 1);
            return "";
        }

        boolean has(String descendant) {
            return children.stream().anyMatch(node -> node instanceof Element inner
                    && (inner.name.equals(descendant) || inner.has(descendant)));
        }

        @Override
        public String text() {
            return String.join("", children.stream().map(Node::text).toList());
        }
    }

    /** @return all that is to be read in it */
    String text();

    /** @return the elements that stand directly in it */
    default Stream<Element> elements() {
        return this instanceof Element element
                ? element.children().stream().filter(Element.class::isInstance).map(Element.class::cast) : Stream.of();
    }

    /** @return whether there is neither a character nor a picture to be seen */
    static boolean isBlank(List<Node> nodes) {
        return nodes.stream().allMatch(node -> isBlank(node.text())
                && !(node instanceof Element element && (element.name().equals("img") || element.has("img"))));
    }

    /** Blank to the eye: editors leave no-break spaces and zero-width characters in lines without text. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
    }

    /** @return one line a block */
    static String html(List<Node> blocks) {
        var html = new StringBuilder();
        var renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
        renderer.openDocument();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) renderer.text("\n");
            render(List.of(blocks.get(i)), renderer);
        }
        renderer.closeDocument();
        return html.toString();
    }

    private static void render(List<Node> nodes, HtmlStreamRenderer renderer) {
        // Neighbouring runs go out as one: the renderer tells dangerous pairs of characters only within a run.
        var run = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Text text) {
                run.append(text.value());
                continue;
            }
            renderer.text(run.toString());
            run.setLength(0);
            var element = (Element) node;
            renderer.openTag(element.name(), element.attributes());
            render(element.children(), renderer);
            if (!NodeBuilder.VOID.contains(element.name())) renderer.closeTag(element.name());
        }
        renderer.text(run.toString());
    }
}

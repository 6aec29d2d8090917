package org.kiosque.comments.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * What a comment may not do to the page it stands on: an image becomes a link, so that reading a comment asks nothing
 * of a third party; a heading becomes a strong paragraph, so that the page keeps its own outline; and no link is
 * without words or inside another.
 */
class ModestNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    ModestNodes(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Image.class, Link.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) link(link, link.getDestination());
        else if (node instanceof Image image) link(image, image.getDestination());
        else strongParagraph(node);
    }

    private void link(Node node, String destination) {
        if (isInsideLink(node)) {
            children(node);
            return;
        }
        var html = context.getWriter();
        html.tag("a", attributes(destination));
        if (hasWords(node)) children(node);
        else html.text(destination);
        html.tag("/a");
    }

    /** In this order, whatever the machine: the same comment is the same HTML everywhere. */
    private static Map<String, String> attributes(String destination) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", destination);
        attributes.put("rel", CommentMarkup.REL);
        return attributes;
    }

    private void strongParagraph(Node heading) {
        var html = context.getWriter();
        html.line();
        html.tag("p");
        html.tag("strong");
        children(heading);
        html.tag("/strong");
        html.tag("/p");
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) context.render(child);
    }

    private static boolean isInsideLink(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent())
            if (around instanceof Link || around instanceof Image) return true;
        return false;
    }

    /** The parser bounds how deep this goes. */
    private static boolean hasWords(Node node) {
        if (node instanceof Text text) return !text.getLiteral().isBlank();
        if (node instanceof Code || node instanceof HtmlInline) return true;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext())
            if (hasWords(child)) return true;
        return false;
    }
}

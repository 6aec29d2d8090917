package org.kiosque.articles.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/** Takes what the sanitiser lets through, and makes a tree of it. */
class NodeBuilder implements HtmlStreamEventReceiver {

    static final Set<String> VOID = Set.of("br", "hr", "img", "source");

    /** Nobody writes that deep, and the sanitiser's own limit lets lists and tables through. */
    private static final int DEPTH = 100;

    private final Deque<Node.Element> open = new ArrayDeque<>(List.of(new Node.Element("", new ArrayList<>())));

    List<Node> nodes() {
        return open.getLast().children();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        List<Node> around = open.getFirst().children();
        boolean tooDeep = open.size() > DEPTH;
        var element = new Node.Element(name, List.copyOf(attributes), tooDeep ? around : new ArrayList<>());
        if (!tooDeep) around.add(element);
        if (!VOID.contains(name)) open.push(element);
    }

    @Override
    public void closeTag(String name) {
        if (open.stream().noneMatch(element -> element.name().equals(name))) return;
        while (!open.pop().name().equals(name)) continue;
    }

    @Override
    public void text(String text) {
        open.getFirst().children().add(new Node.Text(text));
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}
}

package org.kiosque.articles.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.kiosque.articles.internal.Node.Element;

/**
 * Lists inside lists. The Quill editor writes every list as one flat {@code <ol>} and notes the kind and the depth on
 * each item.
 */
final class Lists {

    /** @param list the name of the list it belongs into */
    private record Item(String list, int depth, List<Node> content) {}

    private Lists() {}

    static List<Node> of(Element list) {
        var items = new ArrayDeque<Item>();
        for (Node node : list.children()) {
            Item item = item(node, list.name());
            if (!Node.isBlank(item.content())) items.add(item);
        }
        return nest(items, 0);
    }

    private static Item item(Node node, String list) {
        if (!(node instanceof Element item) || !item.name().equals("li"))
            return new Item(list, 0, Blocks.loose(List.of(node)));
        String indent = item.attribute("class");
        return new Item(switch (item.attribute("data-list")) {
            case "" -> list;
            case "ordered" -> "ol";
            default -> "ul";
        }, indent.isEmpty() ? 0 : indent.charAt(indent.length() - 1) - '0', Blocks.loose(item.children()));
    }

    private static List<Node> nest(Deque<Item> items, int depth) {
        var lists = new ArrayList<Node>();
        Element last = null;
        while (!items.isEmpty() && items.getFirst().depth() >= depth) {
            Item item = items.removeFirst();
            var content = new ArrayList<>(item.content());
            content.addAll(nest(items, item.depth() + 1));
            if (last == null || !last.name().equals(item.list())) {
                last = new Element(item.list(), new ArrayList<>());
                lists.add(last);
            }
            last.children().add(new Element("li", content));
        }
        return lists;
    }
}

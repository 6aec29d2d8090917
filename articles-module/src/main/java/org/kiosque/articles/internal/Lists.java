package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kiosque.articles.internal.Node.Element;

/** Lists made of items; a list that no words lead to belongs to the item before it. */
final class Lists {

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private Lists() {}

    static List<Node> of(Element list) {
        var items = new ArrayList<Node>();
        for (Node node : list.children()) {
            List<Node> item = Blocks.loose(isNamed(node, Set.of("li")) ? ((Element) node).children() : List.of(node));
            if (Node.isBlank(item)) continue;
            boolean wordless = item.stream().allMatch(part -> isNamed(part, LISTS));
            if (wordless && !items.isEmpty()) ((Element) items.get(items.size() - 1)).children().addAll(item);
            else items.add(new Element("li", new ArrayList<>(item)));
        }
        return items.isEmpty() ? List.of() : List.of(list.with(items));
    }

    private static boolean isNamed(Node node, Set<String> names) {
        return node instanceof Element element && names.contains(element.name());
    }
}

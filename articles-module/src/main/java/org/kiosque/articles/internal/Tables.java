package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.articles.internal.Node.Text;

/**
 * Tables made of rows, rows made of cells. Rows of nothing but headings at the top are the head; what a heading is
 * about follows from where it stands. An empty cell keeps its place, an empty row does not. Around it stands a box that
 * scrolls, reachable by keyboard, because tables are wider than telephones.
 */
final class Tables {

    private static final String BOX = "table-scroll";

    private Tables() {}

    static List<Node> of(Element table) {
        var head = new ArrayList<Node>();
        var body = new ArrayList<Node>();
        rows(table).forEach(row -> {
            boolean top = body.isEmpty() && row.elements().allMatch(cell -> cell.name().equals("th"));
            (top ? head : body).add(row.with(row.elements().map(cell -> cell(cell, top ? "col" : "row")).toList()));
        });
        if (Node.isBlank(head) && Node.isBlank(body)) return List.of();
        String words = caption(table);
        var parts = new ArrayList<Node>();
        if (!words.isEmpty()) parts.add(new Element("caption", List.of(new Text(words))));
        if (!head.isEmpty()) parts.add(new Element("thead", head));
        if (!body.isEmpty()) parts.add(new Element("tbody", body));
        return List.of(new Element("div", words.isEmpty() ? List.of("class", BOX, "tabindex", "0")
                : List.of("class", BOX, "role", "region", "aria-label", words, "tabindex", "0"),
                List.of(new Element("table", parts))));
    }

    private static Stream<Element> rows(Element part) {
        return part.elements().flatMap(inner -> switch (inner.name()) {
            case "tr" -> inner.elements().anyMatch(Tables::isCell) ? Stream.of(inner.with(cells(inner))) : Stream.of();
            case "thead", "tbody", "tfoot" -> rows(inner);
            default -> Stream.of();
        });
    }

    private static List<Node> cells(Element row) {
        return row.elements().filter(Tables::isCell).map(Node.class::cast).toList();
    }

    private static boolean isCell(Element element) {
        return Set.of("th", "td").contains(element.name());
    }

    private static Node cell(Element cell, String scope) {
        var attributes = new ArrayList<String>();
        for (String name : List.of("colspan", "rowspan"))
            if (!Set.of("", "1").contains(cell.attribute(name))) attributes.addAll(List.of(name, cell.attribute(name)));
        if (cell.name().equals("th")) attributes.addAll(List.of("scope", scope));
        return new Element(cell.name(), attributes, Blocks.loose(cell.children()));
    }

    private static String caption(Element table) {
        String words = table.elements().filter(part -> part.name().equals("caption")).map(Node::text)
                .findFirst().orElse("").replaceAll("\\s+", " ").strip();
        return Node.isBlank(words) ? "" : words;
    }
}

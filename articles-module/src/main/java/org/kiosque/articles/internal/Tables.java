package org.kiosque.articles.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kiosque.articles.internal.Node.Element;

/** Tables made of rows, rows made of cells; an empty cell keeps its place, an empty row does not. */
final class Tables {

    private static final Set<String> IN_TABLE = Set.of("caption", "thead", "tbody", "tfoot", "tr");
    private static final Set<String> IN_ROW = Set.of("th", "td");

    private Tables() {}

    static Element of(Element table) {
        return parts(table, IN_TABLE);
    }

    private static Element parts(Element parent, Set<String> allowed) {
        return parent.with(parent.children().stream()
                .flatMap(node -> node instanceof Element part && allowed.contains(part.name()) ? part(part) : Stream.of())
                .toList());
    }

    private static Stream<Node> part(Element part) {
        return switch (part.name()) {
            case "caption" -> Blocks.filled(part.with(Blocks.line(part.children()))).stream();
            case "th", "td" -> Stream.of(part.with(Blocks.loose(part.children())));
            case "tr" -> present(parts(part, IN_ROW));
            default -> present(parts(part, Set.of("tr")));
        };
    }

    private static Stream<Node> present(Element part) {
        return part.children().isEmpty() ? Stream.of() : Stream.of(part);
    }
}

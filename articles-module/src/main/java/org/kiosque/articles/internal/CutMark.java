package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.List;
import org.kiosque.articles.internal.Node.Element;

/**
 * The line an author draws where the part for everybody ends. It stands between two blocks, at most once in a text, and
 * is for the newsroom only.
 */
final class CutMark {

    static final String CLASS = "cut";

    private static final String WRITTEN = "<hr class=\"cut\" />";

    private boolean kept;

    private CutMark() {}

    /** @param document as it was handed in. @return the same with the first mark that stands between blocks, no other */
    static List<Node> atMostOne(List<Node> document) {
        return new CutMark().first(document, true);
    }

    static boolean is(Node block) {
        return block instanceof Element hr && hr.name().equals("hr") && hr.attribute("class").equals(CLASS);
    }

    /** @param html as {@link Node#html} writes it. @return what readers are given */
    static String hidden(String html) {
        return html.replace("\n" + WRITTEN, "").replace(WRITTEN + "\n", "");
    }

    private List<Node> first(List<Node> nodes, boolean betweenBlocks) {
        var others = new ArrayList<Node>();
        for (Node node : nodes) {
            if (is(node)) {
                if (betweenBlocks && !kept) others.add(node);
                kept |= betweenBlocks;
            } else {
                others.add(node instanceof Element element ? inside(element, betweenBlocks) : node);
            }
        }
        return others;
    }

    private Element inside(Element element, boolean betweenBlocks) {
        boolean plain = element.name().equals("div") && element.attribute("class").isEmpty();
        return element.with(first(element.children(), betweenBlocks && plain));
    }
}

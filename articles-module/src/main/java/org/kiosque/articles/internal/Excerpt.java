package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.articles.internal.Node.Text;

/**
 * The beginning of a text, for readers without the right to all of it. It ends where the author has drawn the
 * {@link CutMark}, else after as many paragraphs as the newsroom says, else with whole blocks after about a fifth of
 * the text: at least the first paragraph, never more than two fifths of its characters or of its pictures and
 * characters together. It is cut when the text is saved, so that the rest need not leave the database to be hidden.
 *
 * @param percentLeft how much of the text is not in it
 */
record Excerpt(List<Node> blocks, int percentLeft) {

    private static final int ENOUGH_PERCENT = 20;
    private static final int MAX_PERCENT = 40;

    /** As many characters as a picture is worth. */
    private static final int PICTURE = 300;

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "hr");

    /** @param text not blank. @param paragraphs how many the newsroom shows; null leaves it to the length of the text */
    static Excerpt of(List<Node> text, Integer paragraphs) {
        List<Node> blocks = text.stream().filter(block -> !Footnotes.are(block)).toList();
        Excerpt excerpt = cut(blocks, paragraphs);
        var shown = new ArrayList<>(excerpt.blocks());
        text.stream().filter(Footnotes::are).forEach(shown::add);
        return new Excerpt(List.copyOf(Footnotes.of(shown)), excerpt.percentLeft());
    }

    private static Excerpt cut(List<Node> text, Integer paragraphs) {
        List<Node> marked = text.stream().takeWhile(block -> !CutMark.is(block)).toList();
        if (isLess(marked, text)) return of(text, new ArrayList<>(marked));
        if (paragraphs == null) return byLength(text);
        List<Node> shown = first(paragraphs, text);
        return isLess(shown, text) ? of(text, shown) : byLength(text);
    }

    /** A text without a rest has nothing to promise. */
    private static boolean isLess(List<Node> shown, List<Node> text) {
        return sum(shown, Excerpt::size) < sum(text, Excerpt::size);
    }

    private static List<Node> first(int paragraphs, List<Node> text) {
        var shown = new ArrayList<Node>();
        int seen = 0;
        for (Node block : text) {
            if (isParagraph(block) && ++seen > paragraphs) break;
            shown.add(block);
        }
        return shown;
    }

    private static Excerpt byLength(List<Node> text) {
        int size = sum(text, Excerpt::size);
        int room = sum(text, Excerpt::characters) * MAX_PERCENT / 100;
        int seen = 0;
        boolean begun = false;
        var shown = new ArrayList<Node>();
        for (Node block : text) {
            if (begun && seen >= size * ENOUGH_PERCENT / 100) break;
            if (characters(block) <= room && seen + size(block) <= size * MAX_PERCENT / 100) {
                shown.add(block);
                room -= characters(block);
                seen += size(block);
                begun |= isParagraph(block);
            } else if (begun || isParagraph(block)) {
                if (!begun) shown.addAll(new Cut(room).of(List.of(block)));
                break;
            }
        }
        return of(text, shown);
    }

    private static Excerpt of(List<Node> text, List<Node> shown) {
        shown.removeIf(CutMark::is);
        while (!shown.isEmpty() && isHeading(shown.get(shown.size() - 1))) shown.remove(shown.size() - 1);
        int left = 100 - sum(shown, Excerpt::size) * 100 / sum(text, Excerpt::size);
        return new Excerpt(List.copyOf(shown), Math.max(1, left));
    }

    private static boolean isHeading(Node block) {
        return HEADINGS.contains(((Element) block).name());
    }

    private static boolean isParagraph(Node block) {
        var element = (Element) block;
        return !isHeading(block) && !element.name().equals("figure") && !element.has("figure") && characters(block) > 0;
    }

    private static int sum(List<Node> nodes, ToIntFunction<Node> measure) {
        return nodes.stream().mapToInt(measure).sum();
    }

    private static int characters(Node node) {
        return node.text().length();
    }

    private static int size(Node node) {
        if (!(node instanceof Element element)) return characters(node);
        return element.name().equals("img") ? PICTURE : sum(element.children(), Excerpt::size);
    }

    /** Copies words as long as there is room, and stops at the end of one. */
    private static class Cut {

        private static final String ELLIPSIS = "…";

        private int room;
        private boolean full;

        Cut(int room) {
            this.room = room - ELLIPSIS.length();
        }

        List<Node> of(List<Node> nodes) {
            var kept = new ArrayList<Node>();
            for (Node node : nodes) {
                if (full) break;
                kept.addAll(node instanceof Text text ? of(text) : of((Element) node));
            }
            return kept;
        }

        private List<Node> of(Element element) {
            List<Node> inside = of(element.children());
            return inside.isEmpty() && !element.name().equals("br") ? List.of() : List.of(element.with(inside));
        }

        private List<Node> of(Text text) {
            String words = text.value();
            if (words.length() <= room) {
                room -= words.length();
                return List.of(text);
            }
            full = true;
            int end = words.lastIndexOf(' ', room);
            return end <= 0 ? List.of() : List.of(new Text(words.substring(0, end).stripTrailing() + ELLIPSIS));
        }
    }
}

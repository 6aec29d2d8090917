package org.kiosque.corrections.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/** Takes the words out of a sanitised text, and notes where its blocks begin. */
class PlainWords implements HtmlSanitizer.Policy {

    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "span",
            "strong", "sub", "sup", "u");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "source");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> blocks = new ArrayList<>();
    private int depth;

    static PlainWords of(String html) {
        var words = new PlainWords();
        HtmlSanitizer.sanitize(html, words);
        return words;
    }

    String text() {
        return text.toString();
    }

    /** @return where each block begins */
    List<Integer> blocks() {
        return blocks;
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        apart(name);
        if (depth == 0) blocks.add(text.length());
        if (!VOID.contains(name)) depth++;
    }

    @Override
    public void closeTag(String name) {
        depth--;
        apart(name);
    }

    /** The last word of one block and the first of the next are two words. */
    private void apart(String name) {
        if (!INLINE.contains(name)) text.append('\n');
    }

    @Override
    public void text(String words) {
        text.append(Normalizer.normalize(words, Normalizer.Form.NFC));
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}
}

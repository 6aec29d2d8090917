package org.kiosque.web.machines;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/** The words of a text without their markup. */
final class Snippet implements HtmlStreamEventReceiver {

    static final int MAX = 200;

    private static final Set<String> INLINE = Set.of("a", "b", "strong", "em", "i", "sup", "sub", "abbr", "code", "s", "mark", "q");

    private final StringBuilder words = new StringBuilder();

    private Snippet() {}

    static String plain(String html) {
        var snippet = new Snippet();
        HtmlSanitizer.sanitize(html, new HtmlPolicyBuilder()
                .allowCommonInlineFormattingElements().allowCommonBlockElements().allowElements("br", "figure", "figcaption", "td", "th")
                .toFactory().apply(snippet));
        return snippet.words.toString().replaceAll("\\s+", " ").strip();
    }

    /** @return whole words, with an ellipsis where some are left out */
    static String beginning(String html) {
        String text = plain(html);
        if (text.length() <= MAX) return text;
        int end = text.lastIndexOf(' ', MAX - 1);
        return text.substring(0, end > MAX / 2 ? end : MAX - 1) + "…";
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        apart(name);
    }

    @Override
    public void closeTag(String name) {
        apart(name);
    }

    private void apart(String name) {
        if (!INLINE.contains(name)) words.append(' ');
    }

    @Override
    public void text(String run) {
        words.append(run);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}
}

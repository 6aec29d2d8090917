package org.kiosque.newsletters.internal;

import java.util.List;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** Reads the first words of a text, for a piece that says nothing about itself. */
final class Beginning implements HtmlStreamEventReceiver {

    private static final int MAX = 300;
    private static final PolicyFactory BLOCKS = new HtmlPolicyBuilder().allowElements("p", "li", "h2", "h3", "h4", "br", "td", "th").toFactory();

    private final StringBuilder text = new StringBuilder();

    private Beginning() {}

    /** @return plain text on one line, cut after a word */
    static String of(String html) {
        var beginning = new Beginning();
        HtmlSanitizer.sanitize(html, BLOCKS.apply(beginning));
        String whole = beginning.text.toString().replaceAll("\\s+", " ").strip();
        if (whole.length() <= MAX) return whole;
        int word = whole.lastIndexOf(' ', MAX - 1);
        return whole.substring(0, word > 0 ? word : MAX - 1) + "…";
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        text.append(' ');
    }

    @Override
    public void closeTag(String name) {
        text.append(' ');
    }

    @Override
    public void text(String run) {
        text.append(run);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}
}

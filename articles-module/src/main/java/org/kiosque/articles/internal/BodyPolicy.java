package org.kiosque.articles.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * What may stand in an article. Whatever an editor or an attacker hands in, only the elements listed here come out, in
 * the shape of {@link Blocks}, with {@link LibraryPictures} only and {@link Footnotes} at the end;
 * cleaning it again changes nothing.
 */
final class BodyPolicy {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "hr", "br", "figure",
                    "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
                    "a", "strong", "em", "u", "s", "sub", "sup", "code", "span")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "s", "strike", "del")
            .allowElements((name, attributes) -> "div", "div", "section", "article", "aside", "header", "footer",
                    "main", "nav", "address", "center", "dl", "dt", "dd", "details", "summary", "form", "fieldset")
            .allowElements(BodyPolicy::picture, "img")
            .allowAttributes("href").onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener")
            .allowAttributes("src").matching(LibraryPictures.ADDRESS).onElements("img")
            .allowAttributes("alt").onElements("img")
            .allowAttributes("width", "height").matching(NUMBER).onElements("img")
            .allowAttributes("colspan", "rowspan").matching(SPAN).onElements("th", "td")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .allowAttributes("lang").matching(LANGUAGE).onElements("span")
            .allowAttributes("id").matching(Footnotes.ID).onElements("li")
            .allowAttributes("class").matching(true, Footnotes.CLASS).onElements("ol")
            .allowAttributes("class").matching(true, Figures.CREDIT).onElements("span")
            .allowAttributes("class").matching(true, Figures.GALLERY).onElements("div")
            .allowAttributes("class").matching(true, Embed.CLASS).onElements("figure")
            .allowAttributes("class").matching(true, CutMark.CLASS).onElements("hr")
            .toFactory();

    private BodyPolicy() {}

    static String sanitise(String html) {
        return Node.html(blocks(html));
    }

    /** @return the blocks of the cleaned text, one below the other */
    static List<Node> blocks(String html) {
        var builder = new NodeBuilder();
        HtmlSanitizer.sanitize(html, POLICY.apply(builder));
        var notes = new Footnotes();
        List<Node> text = Blocks.of(CutMark.atMostOne(notes.takenFrom(builder.nodes())));
        return LibraryPictures.inEverySize(notes.below(text));
    }

    /** One without a source shows nothing. */
    private static String picture(String name, List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2)
            if (attributes.get(i).equals("src")) return name;
        return null;
    }
}

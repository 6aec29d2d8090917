package org.kiosque.articles.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * What may stand in an article. Whatever an editor or an attacker hands in, only the elements listed here come out, in
 * the shape of {@link Blocks}; cleaning it again changes nothing.
 */
final class BodyPolicy {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    /** Marks of the Quill editor that {@link Blocks} turns into plain HTML; none of them is ever written out. */
    private static final Set<String> EDITOR_CLASSES = Set.of(Blocks.CODE_CLASS, "ql-indent-1", "ql-indent-2",
            "ql-indent-3", "ql-indent-4", "ql-indent-5", "ql-indent-6", "ql-indent-7", "ql-indent-8");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "hr", "br", "figure",
                    "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
                    "a", "strong", "em", "b", "i", "u", "s", "sub", "sup", "code")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements((name, attributes) -> "s", "strike", "del")
            .allowElements((name, attributes) -> "div", "div", "section", "article", "aside", "header", "footer",
                    "main", "nav", "address", "center", "dl", "dt", "dd", "details", "summary", "form", "fieldset")
            .allowElements(BodyPolicy::picture, "img")
            .allowAttributes("href").onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener")
            .allowAttributes("src").matching(BodyPolicy::isOfThisSite).onElements("img")
            .allowAttributes("alt").onElements("img")
            .allowAttributes("width", "height").matching(NUMBER).onElements("img")
            .allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("th", "td")
            .allowAttributes("scope").matching(true, "row", "col", "rowgroup", "colgroup").onElements("th")
            .allowAttributes("data-list").matching(true, "bullet", "ordered", "checked", "unchecked").onElements("li")
            .allowAttributes("class").matching(BodyPolicy::editorClass).onElements("li", "div")
            .toFactory();

    private BodyPolicy() {}

    static String sanitise(String html) {
        return Node.html(blocks(html));
    }

    /** @return the blocks of the cleaned text, one below the other */
    static List<Node> blocks(String html) {
        var builder = new NodeBuilder();
        HtmlSanitizer.sanitize(html, POLICY.apply(builder));
        return Blocks.of(builder.nodes());
    }

    private static String editorClass(String element, String attribute, String classes) {
        return Stream.of(classes.split("\\s+")).filter(EDITOR_CLASSES::contains).findFirst().orElse(null);
    }

    /** A picture from anywhere else would tell a stranger who reads what; one without a source shows nothing. */
    private static String picture(String name, List<String> attributes) {
        boolean source = false;
        boolean words = false;
        for (int i = 0; i < attributes.size(); i += 2) {
            source |= attributes.get(i).equals("src");
            words |= attributes.get(i).equals("alt");
        }
        if (!words) attributes.addAll(List.of("alt", ""));
        return source ? name : null;
    }

    /** Browsers read a backslash as a slash and skip tabs and line ends, so that "/\t/host" leads to a host. */
    private static boolean isOfThisSite(String address) {
        return address.startsWith("/") && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c != '\\' && c != 0x7f);
    }
}

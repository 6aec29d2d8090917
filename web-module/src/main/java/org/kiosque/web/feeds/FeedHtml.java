package org.kiosque.web.feeds;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The text of a piece as it reads far from the site: addresses with a host, plain pictures, nothing that needs our style
 * sheets. What was clean stays clean.
 */
final class FeedHtml {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    /** What XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final PolicyFactory policy;

    /** @param origin what an address without a host is completed with */
    FeedHtml(String origin) {
        AttributePolicy complete = (element, attribute, address) ->
                address.startsWith("/") && !address.startsWith("//") ? origin + address
                        : address.startsWith("#") || address.matches("(?i)(https?|mailto):.*") ? address : null;
        policy = new HtmlPolicyBuilder()
                .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "hr", "br", "figure", "figcaption",
                        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "strong", "em", "u", "s", "sub",
                        "sup", "code", "div", "span")
                .allowElements(FeedHtml::withSource, "img")
                .allowWithoutAttributes("a", "span", "img")
                .allowAttributes("href").matching(complete).onElements("a")
                .allowAttributes("src").matching(complete).onElements("img")
                .allowAttributes("alt").onElements("img")
                .allowAttributes("width", "height").matching(NUMBER).onElements("img")
                .allowAttributes("colspan", "rowspan", "start").matching(NUMBER).onElements("th", "td", "ol")
                .allowUrlProtocols("http", "https", "mailto")
                .toFactory();
    }

    /** @param page the address of the piece, to which the links to its footnotes lead */
    String of(String html, String page) {
        // The cleaned text writes every quotation mark outside a tag as a reference.
        return writable(policy.sanitize(html)).replace(" href=\"#", " href=\"" + escaped(page) + "#");
    }

    private static String withSource(String name, List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2)
            if (attributes.get(i).equals("src")) return name;
        return null;
    }

    /** @return the text as it stands in HTML */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }
}

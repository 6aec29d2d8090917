package org.kiosque.web.newsletters;

import java.util.List;
import java.util.Map;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The text of a brief as mail programs show it: plain elements that carry their own style, addresses with a host, and no
 * picture, since a program that fetches one tells who reads.
 */
final class MailHtml {

    private static final Map<String, String> STYLES = Map.of(
            "p", "margin:0 0 12px;",
            "ul", "margin:0 0 12px;padding-left:22px;",
            "ol", "margin:0 0 12px;padding-left:22px;",
            "blockquote", "margin:0 0 12px;padding-left:14px;border-left:3px solid #d8d4c8;font-style:italic;",
            "a", "color:#0e4f7a;");

    private final PolicyFactory policy;

    /** @param origin what an address without a host is completed with */
    MailHtml(String origin) {
        AttributePolicy complete = (element, attribute, address) ->
                address.startsWith("/") && !address.startsWith("//") ? origin + address : address.matches("(?i)(https?|mailto):.*") ? address : null;
        policy = new HtmlPolicyBuilder()
                .allowElements(MailHtml::styled, "p", "ul", "ol", "blockquote", "a")
                .allowElements("li", "br", "strong", "em", "b", "i", "s", "sub", "sup", "code", "h2", "h3", "h4", "table", "tr", "td", "th")
                .allowElements((name, attributes) -> "p", "figcaption", "caption", "pre")
                .allowAttributes("href").matching(complete).onElements("a")
                .allowUrlProtocols("http", "https", "mailto")
                .toFactory();
    }

    private static String styled(String name, List<String> attributes) {
        attributes.add("style");
        attributes.add(STYLES.get(name));
        if (name.equals("a")) attributes.addAll(List.of("class", "link"));
        return name;
    }

    String of(String html) {
        return policy.sanitize(html);
    }
}

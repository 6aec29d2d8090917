package org.kiosque.comments.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what readers type into what readers may be shown. CommonMark writes the HTML, but trusts nobody's words for it:
 * the sanitiser has the last one.
 */
final class CommentMarkup {

    /** Deep enough for every honest quote of a quote, shallow enough for every stack. */
    private static final int NESTING = 24;

    /** The site vouches for no address that readers name. */
    static final String REL = "nofollow ugc noopener";

    /** An address says where it leads: nothing relative, nothing that runs. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:).*", Pattern.DOTALL);

    /** HTML blocks are not among them: raw HTML is text, and the lines of text around it stay Markdown. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, Heading.class, IndentedCodeBlock.class,
                    ListBlock.class, ThematicBreak.class))
            .maxOpenBlockParsers(NESTING)
            .maxInlineNesting(NESTING)
            .extensions(List.of(AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build()))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br />\n")
            .nodeRendererFactory(ModestNodes::new)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "blockquote", "ul", "ol", "li", "code", "pre", "hr")
            .allowElements((name, attributes) -> attributes.contains("href") ? name : null, "a")
            .allowAttributes("href").matching(ADDRESS).onElements("a")
            .allowAttributes("rel").matching(false, REL).onElements("a")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,9}")).onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks(REL.split(" "))
            .toFactory();

    private CommentMarkup() {}

    static String html(String markdown) {
        return sanitised(RENDERER.render(PARSER.parse(markdown)));
    }

    static String sanitised(String html) {
        return POLICY.sanitize(html);
    }
}

package org.kiosque.comments.internal;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentMarkupTest {

    /** Nothing else may ever open a tag in what readers get, and no attribute but these. */
    static final Pattern HARMLESS = Pattern.compile("</?(?:p|strong|em|blockquote|ul|ol|li|code|pre|a)>|<[bh]r />"
            + "|<ol start=\"\\d+\">|<!-- -->"
            + "|<a href=\"(?:https?://|mailto:)[^\"<>]*\" rel=\"nofollow ugc noopener\">");

    static void assertHarmless(String html) {
        String left = HARMLESS.matcher(html).replaceAll("");
        assertFalse(left.contains("<"), left);
    }

    @Test
    void whatReadersTypeLooksLikeWhatTheyMeant() {
        assertEquals("<p>One <em>two</em> <strong>three</strong> <code>four</code></p>\n",
                CommentMarkup.html("One *two* **three** `four`"));
        assertEquals("<ul><li>milk</li><li>bread</li></ul>\n", CommentMarkup.html("- milk\n- bread"));
        assertEquals("<ol start=\"3\"><li>c</li></ol>\n", CommentMarkup.html("3. c"));
    }

    @Test
    void aLineBreakIsALineBreak() {
        assertEquals("<p>One<br />\ntwo</p>\n", CommentMarkup.html("One\ntwo"));
    }

    @Test
    void aQuoteIsShownAsAQuote() {
        assertEquals("<blockquote>\n<p>They said.</p>\n</blockquote>\n<p>I say.</p>\n",
                CommentMarkup.html("> They said.\n\nI say."));
    }

    @Test
    void aBareAddressBecomesALinkThatVouchesForNothing() {
        assertEquals("<p>See <a href=\"https://example.org/a\" rel=\"nofollow ugc noopener\">https://example.org/a</a>.</p>\n",
                CommentMarkup.html("See https://example.org/a."));
    }

    @Test
    void anImageIsALinkAndAsksNothingOfAnybody() {
        assertEquals("<p><a href=\"https://example.org/cat.png\" rel=\"nofollow ugc noopener\">my cat</a></p>\n",
                CommentMarkup.html("![my cat](https://example.org/cat.png)"));
    }

    @Test
    void everyLinkHasWordsAndHoldsNoOther() {
        String address = "<p><a href=\"https://example.org\" rel=\"nofollow ugc noopener\">";

        assertEquals(address + "https://example.org</a></p>\n", CommentMarkup.html("[](https://example.org)"));
        assertEquals(address + "https://example.org</a></p>\n", CommentMarkup.html("[![](x.png)](https://example.org)"));
        assertEquals(address + "cat</a></p>\n", CommentMarkup.html("[![cat](x.png)](https://example.org)"));
        assertEquals(address + "a b</a></p>\n", CommentMarkup.html("![a [b](https://example.net)](https://example.org)"));
    }

    @Test
    void aHeadingStaysOutOfThePagesOutline() {
        assertEquals("<p><strong>LOUD</strong></p>\n", CommentMarkup.html("# LOUD"));
        assertHarmless(CommentMarkup.html("LOUD\n===="));
    }

    @Test
    void rawHtmlIsText() {
        assertEquals("<p>&lt;b&gt;bold?&lt;/b&gt;</p>\n", CommentMarkup.html("<b>bold?</b>"));
        assertEquals("<p>&lt;script&gt;<br />\nalert(1)<br />\n&lt;/script&gt;</p>\n",
                CommentMarkup.html("<script>\nalert(1)\n</script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<!-- --><iframe src=javascript:alert(1)>",
        "<style>*{display:none}</style>",
        "`<script>alert(1)</script>`",
        "```<script>\n<script>alert(1)</script>\n```",
        "```\"onmouseover=\"alert(1)\nx\n```",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;avascript&colon;alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](\u00a0javascript:alert(1))",
        "[x](javascript&#58;//example.org/%0aalert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](file:///etc/passwd)",
        "[x](//example.org)",
        "[x](/logout)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml;base64,PHN2Zy8+)",
        "![x\" onerror=\"alert(1)](https://example.org/x.png)",
        "[x](https://example.org/\"onmouseover=\"alert(1))",
        "[x](https://example.org \"t\\\" onmouseover=\\\"alert(1)\")",
        "[x][1]\n\n[1]: javascript:alert(1)",
        "[x][1]\n\n[1]: <java\\\nscript:alert(1)>",
        "![x][1]\n\n[1]: data:text/html,x",
        "javascript:alert(1)",
        "https://example.org/\"><script>alert(1)</script>",
        "[<img src=x onerror=alert(1)>](https://example.org)",
        "# <script>alert(1)</script>",
        "<<script>script>alert(1)<</script>/script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "{{constructor.constructor('alert(1)')()}}",
        "\u202e<script>\ud800</script>"
    })
    void nothingHostileArrives(String hostile) {
        assertHarmless(CommentMarkup.html(hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://example.org", "HTTPS://example.org", "mailto:ann@example.org"})
    void honestAddressesStayLinks(String address) {
        assertTrue(CommentMarkup.html("[x](" + address + ")").contains("<a href="), address);
    }

    static Stream<String> bombs() {
        return Stream.of(">", "> ", "- ", "1. ", "[", "![", "]", "*", "_", "`", "<", "&", "\\", "[a](", "*a **b ", "<a ",
                        "http://", "www.", "www.a.b,", "[a]: x\n", "- a\n\n", "> a\n\n", "> - ")
                .map(piece -> piece.repeat(10_000 / piece.length()));
    }

    static Stream<String> deepOnes() {
        return Stream.of("*a **b ".repeat(800) + "c** d*".repeat(700), "![".repeat(1_600) + "a" + "](b)".repeat(1_600),
                "*a ".repeat(1_600) + "b*".repeat(1_600), (">".repeat(200) + "\n").repeat(49));
    }

    @ParameterizedTest
    @MethodSource({"bombs", "deepOnes"})
    void noCommentIsTooDeepOrTakesForEver(String bomb) {
        assertTimeoutPreemptively(ofSeconds(10), () -> assertHarmless(CommentMarkup.html(bomb)));
    }

    @Test
    void nestedQuotesHaveABottom() {
        Matcher quotes = Pattern.compile("<blockquote>").matcher(CommentMarkup.html(">".repeat(10_000)));

        assertTrue(quotes.results().count() <= 24);
    }

    @ParameterizedTest
    @MethodSource({"bombs", "deepOnes"})
    @ValueSource(strings = {"> a & b \"c\" <d>\n\n{{x}} [e](https://example.org/?a=1&b=2#c) 😀\n\n```\n<f>\n```", "![g](h)"})
    void sanitisingTwiceIsSanitisingOnce(String markdown) {
        String once = CommentMarkup.html(markdown);

        assertEquals(once, CommentMarkup.sanitised(once));
    }

    @Test
    void theSanitiserNeedsNobodysHelp() {
        assertHarmless(CommentMarkup.sanitised("<p onclick=alert(1)>x<script>alert(1)</script><img src=x onerror=alert(1)>"
                + "<a href=javascript:alert(1) style=color:red>y</a><h1 id=top>z</h1><svg onload=alert(1)>"));
    }
}

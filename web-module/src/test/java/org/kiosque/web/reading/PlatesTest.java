package org.kiosque.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Reading;
import org.kiosque.web.shell.InLanguage;

class PlatesTest {

    static final String FIRST = "<figure><img src=\"/media/1/a-640.jpg\" alt=\"$1\" /><figcaption>Un $2</figcaption></figure>";
    static final String TABLE = "<figure><table><tbody><tr><td>1</td></tr></tbody></table></figure>";
    static final String SECOND = "<figure><picture><img src=\"/media/2/a-640.jpg\" alt=\"\" /></picture></figure>";

    final Plates plates = new Plates();

    @BeforeEach
    void inFrench() {
        plates.texts = InLanguage.FRENCH.texts();
    }

    static Reading reading(Kind kind, String html) {
        var card = new ArticleCard(new ArticleId(1), kind, null, "x", "X", "", "", List.of(new AccountId(1)), "", null, Access.FREE,
                null, 1, Instant.EPOCH);
        return new Reading(card, List.of(), html, 0, null, null, false);
    }

    @Test
    void picturesOfAGalleryLeadToEachOther() {
        var gallery = reading(Kind.GALLERY, FIRST + "\n" + TABLE + "\n" + SECOND);

        assertEquals(2, plates.count(gallery));
        assertEquals("<div class=\"plate\" id=\"image-1\">" + FIRST + "<p class=\"plate__way\"><span>Image 1 sur 2</span>"
                + "<a href=\"#image-2\">Suivante →</a></p></div>\n" + TABLE + "\n<div class=\"plate\" id=\"image-2\">" + SECOND
                + "<p class=\"plate__way\"><a href=\"#image-1\">← Précédente</a><span>Image 2 sur 2</span></p></div>", plates.html(gallery));
    }

    @Test
    void onePictureNeedsNoWay() {
        assertEquals(FIRST, plates.html(reading(Kind.GALLERY, FIRST)));
    }

    @Test
    void otherTextsStayAsTheyAre() {
        assertEquals(FIRST + SECOND, plates.html(reading(Kind.ARTICLE, FIRST + SECOND)));
    }
}

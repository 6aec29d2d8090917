package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.Section;
import org.kiosque.media.MediaId;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;

class LeadPicturesTest {

    static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    static final ArticleId RAIN = new ArticleId(1);

    static Picture picture(LocalDate rightsUntil) {
        return new Picture(new MediaId(7), "Un nuage", "La pluie", "Anna", 640, 360, "0a1b2c3d", rightsUntil);
    }

    static Map<ArticleId, Picture> shown(Picture kept, LeadPicture lead) {
        var pictures = new LeadPictures();
        pictures.dates = InLanguage.FRENCH.dates();
        pictures.pictures = (Pictures) Proxy.newProxyInstance(Pictures.class.getClassLoader(), new Class<?>[] {Pictures.class},
                (proxy, method, arguments) -> Map.of(kept.id(), kept));
        var card = new ArticleCard(RAIN, Kind.ARTICLE, new Section("ville", "Ville", ""), "a", "A", "", "",
                List.of(new AccountId(1)), "", lead, Access.FREE, null, 1, NOW);
        return pictures.of(List.of(card), NOW);
    }

    @Test
    void thePieceHasTheLastWord() {
        var lead = new LeadPicture(new MediaId(7), "Un ciel noir", "", "");

        var shown = shown(picture(null), lead).get(RAIN);

        assertEquals("Un ciel noir", shown.alt());
        assertEquals("La pluie", shown.caption());
        assertEquals("Anna", shown.credit());
    }

    @Test
    void whatMayNoLongerBeShownIsNot() {
        var lead = new LeadPicture(new MediaId(7), "", "", "");

        assertEquals(1, shown(picture(LocalDate.parse("2030-01-01")), lead).size());
        assertEquals(Map.of(), shown(picture(LocalDate.parse("2029-12-31")), lead));
        assertEquals(Map.of(), shown(picture(null), null));
    }
}

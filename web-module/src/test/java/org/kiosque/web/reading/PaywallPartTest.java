package org.kiosque.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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

class PaywallPartTest {

    PaywallPart part = new PaywallPart();

    @BeforeEach
    void withoutAContainer() {
        part.texts = InLanguage.FRENCH.texts();
    }

    static Reading cut(Kind kind, int minutes, int percentLeft) {
        var card = new ArticleCard(new ArticleId(1), kind, null, "pluie", "La pluie", "", "", List.of(new AccountId(1)), "", null,
                Access.SUBSCRIBERS, null, minutes, Instant.EPOCH);
        return new Reading(card, List.of(), "<p>Il pleut…</p>", percentLeft, null, null, false);
    }

    @Test
    void whatIsLeftIsToldInPercentAndMinutes() {
        assertEquals("Il reste 80 % de cet article à lire", part.title(cut(Kind.ARTICLE, 10, 80)));
        assertEquals("Environ 8 minutes de lecture", part.rest(cut(Kind.ARTICLE, 10, 80)));
        assertEquals("Environ une minute de lecture", part.rest(cut(Kind.EDITORIAL, 1, 1)));
    }

    @Test
    void picturesAreNotCountedInMinutes() {
        assertNull(part.rest(cut(Kind.GALLERY, 1, 60)));
        assertNull(part.rest(cut(Kind.CARTOON, 1, 100)));
    }
}

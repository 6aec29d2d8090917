package org.kiosque.catalogue.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kiosque.catalogue.Redirect;
import org.kiosque.catalogue.Redirect.Way;

class KeptRedirectTest {

    @Test
    void whatIsForNowOnlyIsSoForAllWhoComeThere() {
        assertEquals(new Redirect("/a", "/c", Way.FOR_NOW), following(Way.FOR_GOOD, Way.FOR_NOW));
        assertEquals(new Redirect("/a", "/c", Way.FOR_NOW), following(Way.FOR_NOW, Way.FOR_GOOD));
        assertEquals(new Redirect("/a", "/c", Way.FOR_GOOD), following(Way.FOR_GOOD, Way.FOR_GOOD));
    }

    private static Redirect following(Way first, Way second) {
        var kept = new KeptRedirect(new Redirect("/a", "/b", first), false, null, Instant.EPOCH);
        kept.follow(new Redirect("/b", "/c", second));
        return kept.redirect();
    }
}

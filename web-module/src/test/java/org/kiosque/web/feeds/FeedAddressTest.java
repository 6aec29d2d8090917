package org.kiosque.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiosque.web.feeds.FeedAddress.Extent;
import org.kiosque.web.feeds.FeedAddress.Format;

class FeedAddressTest {

    static final String KEY = "AbCdEfGhIjKlMnOpQrSt_-";

    @Test
    void everyFeedIsFoundAtItsAddressAndAnswersToIt() {
        for (String list : List.of("", "/sections/droit", "/tags/vie-privee", "/authors/anna", "/series/palier"))
            for (Extent extent : Extent.values())
                for (Format format : Format.values()) {
                    var address = new FeedAddress(list, extent, extent == Extent.PERSONAL ? KEY : null, format);
                    assertEquals(Optional.of(address), FeedAddress.of(address.path()), address.path());
                }
    }

    @Test
    void theAddressesReadersHaveAreTheseForGood() {
        assertEquals("/feed.xml", FeedAddress.of("/feed.xml").orElseThrow().path());
        assertEquals(new FeedAddress("", Extent.FREE, null, Format.ATOM), FeedAddress.of("/feed/free.atom").orElseThrow());
        assertEquals(new FeedAddress("/sections/droit", Extent.PERSONAL, KEY, Format.JSON),
                FeedAddress.of("/sections/droit/feed/" + KEY + ".json").orElseThrow());
    }

    @Test
    void whatIsNoFeedIsAPage() {
        for (String path : List.of("/feeds", "/feed", "/feed.html", "/feed/x.xml", "/sections/feed.xml", "/sections/droit",
                "/sections/a/b/feed.xml", "/articles/1/feed.xml", "/feed/" + KEY + "/x.xml"))
            assertTrue(FeedAddress.of(path).isEmpty(), path);
    }

    @Test
    void theKeyStandsInNoLog() {
        assertFalse(new FeedAddress("", Extent.PERSONAL, KEY, Format.RSS).toString().contains(KEY));
    }
}

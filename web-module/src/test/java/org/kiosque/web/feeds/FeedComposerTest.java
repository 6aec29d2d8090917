package org.kiosque.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Readings;
import org.kiosque.testing.FeedCheck;
import org.kiosque.web.feeds.FeedAddress.Extent;
import org.kiosque.web.feeds.FeedAddress.Format;
import org.kiosque.web.shell.Site;

/** Whose feed holds what, without a database. */
class FeedComposerTest implements Readings {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final String KEY = "AbCdEfGhIjKlMnOpQrSt_-";
    static final FeedLists.Found ALL = new FeedLists.Found(Listing.ALL, null, "");

    FeedComposer composer = new FeedComposer();
    AccountId asked;

    @BeforeEach
    void withoutAContainer() {
        composer.articles = (Articles) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Articles.class},
                (proxy, method, arguments) -> List.of());
        composer.readings = this;
        composer.words = new FeedWords();
        composer.words.language = "fr";
        composer.hub = Optional.of("https://hub.example/");
        composer.items = new FeedItems() {
            @Override
            List<Feed.Item> of(List<Reading> readings, Map<ArticleId, Instant> since, Instant now) {
                return List.of(FeedFormatsTest.RAIN);
            }
        };
        composer.site = new Site() {
            @Override
            public String getOrigin() {
                return "https://paper.example";
            }

            @Override
            public String getName() {
                return "Le Papier";
            }

            @Override
            public String getTagline() {
                return "Un papier";
            }
        };
    }

    Feed personal(Role... roles) {
        var reader = new Account(new AccountId(1), "Anna", "anna@example.org", Set.of(roles), true, false, 0, NOON);
        return composer.compose(new FeedAddress("", Extent.PERSONAL, KEY, Format.RSS), ALL, reader, NOON);
    }

    @Test
    void aPersonalFeedIsReadInTheNameOfItsOwner() {
        var feed = personal(Role.READER, Role.SUBSCRIBER);

        assertEquals(new AccountId(1), asked);
        assertEquals(List.of(FeedFormatsTest.RAIN), feed.items());
        assertEquals("https://paper.example/feed/" + KEY + ".xml", feed.self());
    }

    @Test
    void whoseSubscriptionHasEndedIsToldSoOnce() {
        var feed = personal(Role.READER);

        assertEquals(2, feed.items().size());
        var note = feed.items().get(0);
        assertEquals("https://paper.example/feeds#ended", note.id());
        assertTrue(note.html().contains("https://paper.example/subscribe"), note.html());
        assertEquals(feed, personal(Role.READER));
        FeedCheck.xml(FeedPress.write(feed, Format.RSS), "rss");
        FeedCheck.xml(FeedPress.write(feed, Format.ATOM), "atom");
        FeedCheck.json(FeedPress.write(feed, Format.JSON));
    }

    @Test
    void noHubHearsOfAPersonalFeed() {
        assertNull(personal(Role.READER, Role.SUBSCRIBER).hub());
        assertEquals("https://hub.example/", composer.compose(new FeedAddress("", Extent.EXCERPTS, null, Format.RSS), ALL, null, NOON).hub());
    }

    @Override
    public List<Reading> whole(Collection<ArticleId> ids, AccountId reader, Instant now) {
        asked = reader;
        return List.of();
    }

    @Override
    public List<Reading> excerpts(Collection<ArticleId> ids, Instant now) {
        return List.of();
    }

    @Override
    public List<FreePiece> free(Listing listing, Instant now, int limit) {
        return List.of();
    }
}

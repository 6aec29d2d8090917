package org.kiosque.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Readings;
import org.kiosque.web.shell.Site;

/** Puts a feed together. What is cut in it was cut by the module that knows who may read what. */
@ApplicationScoped
public class FeedComposer {

    static final int ITEMS = 30;

    @Inject Articles articles;
    @Inject Readings readings;
    @Inject FeedItems items;
    @Inject FeedWords words;
    @Inject Site site;

    @Inject
    @ConfigProperty(name = "kiosque.feeds.hub")
    Optional<String> hub;

    /** @param reader whose feed it is; null unless it is a personal one */
    Feed compose(FeedAddress address, FeedLists.Found list, Account reader, Instant now) {
        Map<ArticleId, Instant> since = new HashMap<>();
        List<Feed.Item> shown = new ArrayList<>(items.of(read(address, list.listing(), reader, since, now), since, now));
        Instant changedAt = shown.stream().map(Feed.Item::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        String personal = site.getOrigin() + "/feeds";
        if (reader != null && !reader.may(Permission.READ_PAID)) shown.add(0, ended(personal, changedAt));
        return new Feed(FeedHtml.writable(title(address, list)), FeedHtml.writable(list.about().isEmpty() ? site.getTagline() : list.about()),
                site.getOrigin() + (list.name() == null ? "/" : address.list()), site.getOrigin() + address.path(),
                address.isPersonal() ? null : hub.filter(one -> !one.isBlank()).orElse(null),
                site.getOrigin() + "/assets/images/favicon.svg", words.locale().getLanguage(), changedAt, shown);
    }

    private List<Reading> read(FeedAddress address, Listing listing, Account reader, Map<ArticleId, Instant> since, Instant now) {
        return switch (address.extent()) {
            case EXCERPTS -> readings.excerpts(latest(listing, now), now);
            case PERSONAL -> readings.whole(latest(listing, now), reader.id(), now);
            case FREE -> {
                readings.free(listing, now, ITEMS).forEach(piece -> since.put(piece.card().id(), piece.since()));
                // What stops being free between the two questions is left out, not shown by half.
                yield readings.whole(since.keySet(), null, now).stream().filter(reading -> !reading.isCut())
                        .sorted((one, other) -> since.get(other.card().id()).compareTo(since.get(one.card().id()))).toList();
            }
        };
    }

    private List<ArticleId> latest(Listing listing, Instant now) {
        return articles.latest(listing, now, now, ITEMS).stream().map(ArticleCard::id).toList();
    }

    private String title(FeedAddress address, FeedLists.Found list) {
        String title = list.name() == null ? site.getName() : site.getName() + " — " + list.name();
        return switch (address.extent()) {
            case EXCERPTS -> title;
            case FREE -> words.say("feed.title.free", title);
            case PERSONAL -> words.say("feed.title.personal", title);
        };
    }

    /** Whoever follows a feed in full and gets excerpts is told why. */
    private Feed.Item ended(String page, Instant at) {
        String text = words.say("feed.ended");
        return new Feed.Item(page + "#ended", page, null, words.say("feed.ended.title"), "", text,
                "<p>" + FeedHtml.escaped(text) + " <a href=\"" + FeedHtml.escaped(site.getOrigin() + "/subscribe") + "\">"
                        + FeedHtml.escaped(words.say("page.subscribe")) + "</a></p>",
                List.of(), List.of(), null, at, at);
    }
}

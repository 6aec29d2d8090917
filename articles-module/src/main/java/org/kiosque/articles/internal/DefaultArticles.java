package org.kiosque.articles.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Pass;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Section;
import org.kiosque.articles.Selection;
import org.kiosque.newsroom.Draft;

@ApplicationScoped
@Transactional
class DefaultArticles implements Articles {

    private PublishedRepository published;
    private SectionRepository sections;
    private PrintShop prints;
    private Door door;

    /** For the CDI proxy only. */
    DefaultArticles() {}

    @Inject
    DefaultArticles(PublishedRepository published, SectionRepository sections, PrintShop prints, Door door) {
        this.published = published;
        this.sections = sections;
        this.prints = prints;
        this.door = door;
    }

    @Override
    public List<ArticleCard> latest(Listing listing, Instant before, Instant now, int limit) {
        Instant end = before.isAfter(now) ? now : before;
        if (end.isBefore(Moment.EARLIEST) || listing.isHopeless()) return List.of();
        return published.latest(listing, end.isAfter(Moment.LATEST) ? Moment.LATEST : end, now, limit);
    }

    @Override
    public List<ArticleCard> newest(Selection selection, Instant now, int limit) {
        return published.newest(selection, now, limit);
    }

    @Override
    public Optional<ArticleCard> card(ArticleId id, Instant now) {
        return published.cards(List.of(id), now).stream().findFirst();
    }

    @Override
    public Map<ArticleId, ArticleCard> cards(Collection<ArticleId> ids, Instant now) {
        if (ids.isEmpty()) return Map.of();
        return published.cards(ids, now).stream().collect(toMap(ArticleCard::id, Function.identity()));
    }

    @Override
    public Optional<Reading> read(ArticleId id, AccountId reader, Pass pass, Instant now) {
        return published.shown(id, now).map(shown -> {
            var decision = door.decide(shown.row(), reader, pass, now);
            String html = published.html(id, decision.whole());
            return shown.with(published.tags(id), prints.of(List.of(html), now).html(id.toString(), html), decision, now);
        });
    }

    @Override
    public Optional<ArticleCard> page(String slug, Instant now) {
        return Draft.isSlug(slug) ? published.page(slug, now) : Optional.empty();
    }

    @Override
    public List<ArticleCard> pages(Instant now) {
        return published.pages(now);
    }

    @Override
    public List<Section> sections() {
        return sections.all();
    }
}

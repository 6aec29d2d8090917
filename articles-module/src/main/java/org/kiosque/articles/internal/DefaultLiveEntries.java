package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LiveEntries;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.articles.Pass;

@ApplicationScoped
@Transactional
class DefaultLiveEntries implements LiveEntries {

    private PublishedRepository published;
    private LiveRepository lives;
    private Door door;

    /** For the CDI proxy only. */
    DefaultLiveEntries() {}

    @Inject
    DefaultLiveEntries(PublishedRepository published, LiveRepository lives, Door door) {
        this.published = published;
        this.lives = lives;
        this.door = door;
    }

    @Override
    public Optional<Live> of(ArticleId article, AccountId reader, Pass pass, Stretch stretch, Instant now) {
        return live(article, reader, pass, now, () -> {
            List<LiveEntry> found = lives.stretch(article, stretch);
            boolean more = found.size() > stretch.limit();
            return live(article, lives.pinned(article), lives.keyMoments(article),
                    more ? found.subList(0, stretch.limit()) : found, more ? found.get(stretch.limit()).id() : null);
        });
    }

    @Override
    public Optional<Live> since(ArticleId article, AccountId reader, Pass pass, LiveEntryId last, int limit, Instant now) {
        var stretch = new Stretch(false, last, limit);
        return live(article, reader, pass, now,
                () -> live(article, List.of(), List.of(), lives.addedSince(article, last, stretch.limit()), null));
    }

    private Optional<Live> live(ArticleId article, AccountId reader, Pass pass, Instant now, Supplier<Live> whole) {
        return published.shown(article, now).filter(shown -> shown.row().kind() == Kind.LIVE).map(shown ->
                door.decide(shown.row(), reader, pass, now).whole() ? whole.get()
                        : new Live(false, closedAt(article), (int) lives.count(article), null, List.of(), List.of(), List.of(), null));
    }

    private Live live(ArticleId article, List<LiveEntry> pinned, List<LiveEntry> keyMoments, List<LiveEntry> entries,
                      LiveEntryId next) {
        Long last = lives.last(article);
        return new Live(true, closedAt(article), (int) lives.count(article), last == null ? null : new LiveEntryId(last),
                pinned, keyMoments, entries, next);
    }

    private Instant closedAt(ArticleId article) {
        return lives.closing(article).map(LiveClosing::closedAt).orElse(null);
    }
}

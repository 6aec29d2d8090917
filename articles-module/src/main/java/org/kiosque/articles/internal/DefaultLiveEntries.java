package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private PrintShop prints;
    private Door door;

    /** For the CDI proxy only. */
    DefaultLiveEntries() {}

    @Inject
    DefaultLiveEntries(PublishedRepository published, LiveRepository lives, PrintShop prints, Door door) {
        this.published = published;
        this.lives = lives;
        this.prints = prints;
        this.door = door;
    }

    @Override
    public Optional<Live> of(ArticleId article, AccountId reader, Pass pass, Stretch stretch, Instant now) {
        return live(article, reader, pass, now, () -> {
            List<LiveEntry> found = lives.stretch(article, stretch);
            boolean more = found.size() > stretch.limit();
            return live(article, lives.pinned(article), lives.keyMoments(article),
                    more ? found.subList(0, stretch.limit()) : found, more ? found.get(stretch.limit()).id() : null, now);
        });
    }

    @Override
    public Optional<Live> since(ArticleId article, AccountId reader, Pass pass, LiveEntryId last, int limit, Instant now) {
        var stretch = new Stretch(false, last, limit);
        return live(article, reader, pass, now,
                () -> live(article, List.of(), List.of(), lives.addedSince(article, last, stretch.limit()), null, now));
    }

    private Optional<Live> live(ArticleId article, AccountId reader, Pass pass, Instant now, Supplier<Live> whole) {
        return published.shown(article, now).filter(shown -> shown.row().kind() == Kind.LIVE).map(shown ->
                door.decide(shown.row(), reader, pass, now).whole() ? whole.get()
                        : new Live(false, closedAt(article), (int) lives.count(article), null, List.of(), List.of(), List.of(), null));
    }

    private Live live(ArticleId article, List<LiveEntry> pinned, List<LiveEntry> keyMoments, List<LiveEntry> entries,
                      LiveEntryId next, Instant now) {
        Long last = lives.last(article);
        Print print = prints.of(Stream.of(pinned, keyMoments, entries).flatMap(List::stream).map(LiveEntry::html).toList(), now);
        return new Live(true, closedAt(article), (int) lives.count(article), last == null ? null : new LiveEntryId(last),
                printed(pinned, "p", print), printed(keyMoments, "k", print), printed(entries, "e", print), next);
    }

    /** @param list sets an entry apart from itself where it stands twice on a page */
    private static List<LiveEntry> printed(List<LiveEntry> entries, String list, Print print) {
        return entries.stream().map(entry -> entry.with(print.html(list + entry.id(), entry.html()))).toList();
    }

    private Instant closedAt(ArticleId article) {
        return lives.closing(article).map(LiveClosing::closedAt).orElse(null);
    }
}

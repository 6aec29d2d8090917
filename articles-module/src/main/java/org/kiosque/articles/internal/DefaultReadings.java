package org.kiosque.articles.internal;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessDecision;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Readings;

@ApplicationScoped
@Transactional
class DefaultReadings implements Readings {

    private ReadingRepository readings;
    private BriefRepository tags;
    private Door door;

    /** For the CDI proxy only. */
    DefaultReadings() {}

    @Inject
    DefaultReadings(ReadingRepository readings, BriefRepository tags, Door door) {
        this.readings = readings;
        this.tags = tags;
        this.door = door;
    }

    @Override
    public List<Reading> whole(Collection<ArticleId> ids, AccountId reader, Instant now) {
        boolean mayReadPaid = door.mayReadPaid(reader);
        return all(ids, (shown, decision) -> decision.whole(), mayReadPaid, now);
    }

    @Override
    public List<Reading> excerpts(Collection<ArticleId> ids, Instant now) {
        return all(ids, (shown, decision) -> decision.whole() && shown.row().kind() == Kind.BRIEF, false, now);
    }

    @Override
    public List<FreePiece> free(Listing listing, Instant now, int limit) {
        if (listing.isHopeless()) return List.of();
        return readings.latest(listing, now, LOOKED_THROUGH).stream()
                .filter(row -> !row.freeSince().isAfter(now))
                .sorted(Comparator.comparing(CardRow::freeSince).thenComparing(CardRow::id).reversed())
                .limit(limit)
                .map(row -> new FreePiece(row.card(now), row.freeSince())).toList();
    }

    private List<Reading> all(Collection<ArticleId> ids, BiPredicate<Shown, AccessDecision> isWhole, boolean mayReadPaid, Instant now) {
        if (ids.isEmpty()) return List.of();
        Map<ArticleId, Shown> found = readings.shown(ids, now);
        Map<Boolean, List<ArticleId>> byLength = found.keySet().stream().collect(partitioningBy(
                id -> isWhole.test(found.get(id), decision(found.get(id), mayReadPaid, now))));
        Map<ArticleId, String> texts = new HashMap<>();
        byLength.forEach((whole, some) -> texts.putAll(readings.html(some, whole)));
        var tagged = tags.tags(found.keySet());
        return ids.stream().map(found::get).filter(Objects::nonNull).map(shown -> {
            var id = new ArticleId(shown.row().id());
            return shown.reading(tagged.getOrDefault(id, List.of()), texts.get(id), byLength.get(true).contains(id), now);
        }).toList();
    }

    private static AccessDecision decision(Shown shown, boolean mayReadPaid, Instant now) {
        return shown.row().decision(() -> mayReadPaid, () -> false, now);
    }
}

package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.CatalogueChanged.Kind;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.SeriesDesk;
import org.kiosque.catalogue.SeriesEntry;
import org.kiosque.catalogue.SeriesPiece;
import org.kiosque.catalogue.SeriesSheet;

@ApplicationScoped
@Transactional
class DefaultSeriesDesk implements SeriesDesk {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject People people;
    @Inject SeriesRepository series;
    @Inject Redirections redirections;
    @Inject Writing writing;

    @Override
    public List<SeriesEntry> open(AccountId by) {
        people.require(by, Permission.WRITE);
        return series.all(true);
    }

    @Override
    public List<SeriesEntry> all(AccountId by) {
        people.require(by, Permission.RUN_DESK);
        return series.all(false);
    }

    @Override
    public SeriesId create(AccountId by, SeriesSheet sheet) {
        people.require(by, Permission.RUN_DESK);
        var created = new KeptSeries(sheet);
        writing.write("new", () -> em.persist(created));
        redirections.standsAt(address(created));
        writing.tell(Kind.SERIES, created.slug(), created.slug());
        return created.id();
    }

    @Override
    public void change(AccountId by, SeriesId id, int version, SeriesSheet sheet, Instant now) {
        people.require(by, Permission.RUN_DESK);
        var kept = series.get(id);
        String slug = kept.slug();
        String address = address(kept);
        kept.change(version, sheet);
        writing.write(id);
        if (!kept.slug().equals(slug)) redirections.lead(address, address(kept), by, now);
        writing.tell(Kind.SERIES, slug, kept.slug());
    }

    @Override
    public List<SeriesPiece> pieces(AccountId by, SeriesId id) {
        people.require(by, Permission.RUN_DESK);
        return series.pieces(series.get(id));
    }

    @Override
    public void order(AccountId by, SeriesId id, List<ArticleId> order) {
        people.require(by, Permission.RUN_DESK);
        var kept = series.get(id);
        series.lock(kept);
        var inside = series.pieces(kept).stream().map(SeriesPiece::article).toList();
        if (inside.size() != order.size() || !new HashSet<>(inside).equals(new HashSet<>(order)))
            throw new CatalogueRefused(id, Reason.OTHER_PIECES);
        kept.orderByHand();
        if (!order.isEmpty()) series.place(kept, order);
        writing.write(id);
        writing.tell(Kind.SERIES, kept.slug(), kept.slug());
    }

    @Override
    public void merge(AccountId by, SeriesId id, SeriesId into, Instant now) {
        people.require(by, Permission.RUN_DESK);
        var merged = series.get(id);
        var other = series.get(into);
        if (other.equals(merged)) throw new CatalogueRefused(id, Reason.ITSELF);
        series.lock(other);
        var order = Stream.of(other, merged).flatMap(one -> series.pieces(one).stream()).map(SeriesPiece::article).toList();
        series.move(merged, other);
        if (other.isByHand() && !order.isEmpty()) series.place(other, order);
        writing.write(id, () -> em.remove(merged));
        redirections.lead(address(merged), address(other), by, now);
        writing.tell(Kind.SERIES, merged.slug(), other.slug());
    }

    @Override
    public void delete(AccountId by, SeriesId id) {
        people.require(by, Permission.RUN_DESK);
        var kept = series.get(id);
        writing.write(id, () -> em.remove(kept));
        writing.tell(Kind.SERIES, kept.slug(), "");
    }

    private static String address(KeptSeries series) {
        return "/series/" + series.slug();
    }
}

package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kiosque.articles.Articles;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.SeriesProfile;
import org.kiosque.web.shell.Paging;

/** WEB-INF/pages/series.xhtml */
@Named
@RequestScoped
public class SeriesPage {

    private static final int PIECES = 30;

    @Inject Catalogue catalogue;
    @Inject Articles articles;
    @Inject FrontPages pages;
    @Inject HttpServletRequest request;

    private SeriesProfile series;
    private Paging paging;
    private List<Teaser> teasers;

    boolean finds(String slug, Instant now) {
        series = catalogue.series(slug, now).orElse(null);
        if (series == null) return false;
        paging = Paging.of(request, PIECES, series.pieces());
        var order = catalogue.pieces(series.id(), now, paging.getOffset(), PIECES);
        var cards = articles.cards(order, now);
        teasers = pages.teasers(order.stream().map(cards::get).filter(Objects::nonNull).toList(), now);
        return true;
    }

    public SeriesProfile getProfile() {
        return series;
    }

    public List<Teaser> getTeasers() {
        return teasers;
    }

    /** @return the number of the first piece on this page */
    public int getFirst() {
        return paging.getOffset() + 1;
    }

    public Paging getPaging() {
        return paging;
    }
}

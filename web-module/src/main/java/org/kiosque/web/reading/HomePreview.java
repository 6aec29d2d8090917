package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleCard;

/** WEB-INF/includes/home.xhtml for the back office: the home page with other stories, at another moment. */
@Named
@RequestScoped
public class HomePreview {

    @Inject FrontPages pages;
    @Inject Sides sides;

    private Edition edition;
    private Side side;

    /** A page asks more than once; the first answer holds for the request. */
    public Edition of(List<ArticleCard> leading, Instant at) {
        if (edition == null) edition = pages.home(leading, at);
        return edition;
    }

    /** As {@link #of}. */
    public Side side(Instant at) {
        if (side == null) side = sides.at(at);
        return side;
    }
}

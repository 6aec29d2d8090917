package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.media.MediaId;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.LeadPictures;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/preview.xhtml */
@Named
@RequestScoped
public class PreviewPage {

    @Inject Newsroom newsroom;
    @Inject Pictures pictures;
    @Inject LeadPictures leads;
    @Inject Dates dates;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Reading reading;
    private Picture picture;
    private boolean expired;

    public void load() {
        ArticleId id = AskedPiece.of(request);
        if (id == null) throw new ArticleRefused("none", Reason.UNKNOWN);
        Instant now = Instant.now();
        reading = newsroom.preview(visitor.id(), id, now);
        picture = leads.of(List.of(reading.card()), now).get(reading.card().id());
        expired = reading.card().picture() != null && isExpired(reading.card().picture().picture(), now);
    }

    private boolean isExpired(MediaId id, Instant now) {
        var kept = pictures.pictures(List.of(id)).get(id);
        return kept != null && kept.isExpired(dates.dateOf(now));
    }

    /** @return what readers will see above the text, or null */
    public Picture getPicture() {
        return picture;
    }

    /** @return whether it has a picture that nobody may show any more */
    public boolean isExpired() {
        return expired;
    }

    public Reading getReading() {
        return reading;
    }
}

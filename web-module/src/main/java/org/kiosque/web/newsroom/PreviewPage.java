package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.media.Picture;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.shell.LeadPictures;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/preview.xhtml */
@Named
@RequestScoped
public class PreviewPage {

    @Inject Newsroom newsroom;
    @Inject LeadPictures leads;
    @Inject RightsPart rights;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Reading reading;
    private Picture picture;
    private List<Picture> expired;

    public void load() {
        ArticleId id = AskedPiece.of(request);
        if (id == null) throw new ArticleRefused("none", Reason.UNKNOWN);
        Instant now = Instant.now();
        reading = newsroom.preview(visitor.id(), id, now);
        picture = leads.of(List.of(reading.card()), now).get(reading.card().id());
        expired = rights.of(newsroom.open(visitor.id(), id).draft());
    }

    /** @return what readers will see above the text, or null */
    public Picture getPicture() {
        return picture;
    }

    /** @return its pictures that nobody may show any more */
    public List<Picture> getExpired() {
        return expired;
    }

    public Reading getReading() {
        return reading;
    }
}

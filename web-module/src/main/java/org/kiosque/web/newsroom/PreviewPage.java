package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/preview.xhtml */
@Named
@RequestScoped
public class PreviewPage {

    @Inject Newsroom newsroom;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Reading reading;

    public void load() {
        ArticleId id = AskedPiece.of(request);
        if (id == null) throw new ArticleRefused("none", Reason.UNKNOWN);
        reading = newsroom.preview(visitor.id(), id, Instant.now());
    }

    public Reading getReading() {
        return reading;
    }
}

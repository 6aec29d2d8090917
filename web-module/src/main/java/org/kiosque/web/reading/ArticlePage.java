package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Reading;
import org.kiosque.media.Picture;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.LeadPictures;

/** WEB-INF/pages/article.xhtml, for articles and briefs */
@Named
@RequestScoped
public class ArticlePage {

    @Inject CurrentArticle current;
    @Inject LivePart live;
    @Inject LeadPictures pictures;

    private Reading reading;
    private Picture picture;

    @PostConstruct
    void load() {
        Instant now = Instant.now();
        reading = current.reading();
        picture = pictures.of(List.of(reading.card()), now).get(reading.card().id());
    }

    public Reading getReading() {
        return reading;
    }

    public ArticleCard getCard() {
        return reading.card();
    }

    /** @return what stands above the text, or null */
    public Picture getPicture() {
        return picture;
    }

    public boolean isBrief() {
        return getCard().kind() == Kind.BRIEF;
    }

    public boolean isForSubscribers() {
        return getCard().access() == Access.SUBSCRIBERS;
    }

    /** @return whether more may be added to it while somebody reads */
    public boolean isFollowed() {
        return getCard().kind() == Kind.LIVE && live.getLive() != null && live.getLive().whole() && !live.getLive().isClosed();
    }
}

package org.kiosque.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kiosque.articles.ArticleCard;
import org.kiosque.web.shell.Site;

/** Addresses by which an article is passed on. */
@Named
@ApplicationScoped
public class ShareLinks {

    @Inject Site site;

    /** @return the shortest address it has, in full; it leads to the article whatever becomes of its title */
    public String permanent(ArticleCard card) {
        return site.getOrigin() + "/articles/" + card.id();
    }

    /** @return a letter with the title for its subject and nobody to go to yet */
    public String mail(ArticleCard card) {
        return "mailto:?subject=" + encoded(card.title()) + "&body=" + encoded(card.title() + "\r\n" + permanent(card));
    }

    /** A mail program takes a plus for a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package org.kiosque.web.gifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kiosque.articles.ArticleCard;
import org.kiosque.gifts.Gift;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

/** The links gifts are made of. */
@ApplicationScoped
public class GiftLinks {

    @Inject Site site;
    @Inject Links links;

    String address(ArticleCard card, Gift gift) {
        return site.getOrigin() + links.article(card) + "?" + CurrentArticle.GIFT + "=" + gift.pass().secret();
    }
}

package org.kiosque.frontpage;

import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleCard;

/** What readers see on top of the home page. */
public interface FrontPage {

    /** @return the leading stories in their order, each public at this moment; empty when nothing leads */
    List<ArticleCard> leading(Instant now);
}

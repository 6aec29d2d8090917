package org.kiosque.web.frontpage;

import java.util.Optional;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;

/**
 * A picked story in the form.
 *
 * @param title empty when the piece is gone
 * @param card null while the piece is not public
 * @param until as typed
 * @param moved whether it was just put in its place
 */
public record PickRow(ArticleId id, String title, ArticleCard card, String until, boolean moved) {

    public String getSection() {
        return Optional.ofNullable(card).map(shown -> shown.section().name()).orElse("");
    }

    public boolean isPublic() {
        return card != null;
    }
}

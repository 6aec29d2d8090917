package org.kiosque.newsletters.internal;

import jakarta.persistence.Embeddable;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsletters.EditionPiece;

/** A piece in its place in an issue. @param title null until the issue starts, as are the other words */
@Embeddable
record ChosenPiece(long article, String title, String standfirst, String html) {

    static ChosenPiece of(ArticleId id) {
        return new ChosenPiece(id.value(), null, null, null);
    }

    static ChosenPiece of(EditionPiece printed) {
        return new ChosenPiece(printed.card().id().value(), printed.title(), printed.standfirst(), printed.html());
    }

    ArticleId id() {
        return new ArticleId(article);
    }

    boolean isFixed() {
        return title != null;
    }
}

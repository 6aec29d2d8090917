package org.kiosque.web.bookmarks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.bookmarks.Bookmarks;
import org.kiosque.web.shell.Visitor;

/** WEB-INF/includes/bookmark.xhtml, under one article. */
@Named
@RequestScoped
public class BookmarkButton {

    @Inject Bookmarks bookmarks;
    @Inject Visitor visitor;

    private ArticleId asked;
    private boolean kept;

    /** A page asks more than once. */
    public boolean isKept(ArticleCard card) {
        if (!card.id().equals(asked)) {
            asked = card.id();
            kept = visitor.isSignedIn() && !bookmarks.among(visitor.id(), List.of(asked)).isEmpty();
        }
        return kept;
    }
}

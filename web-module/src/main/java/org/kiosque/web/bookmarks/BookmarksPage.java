package org.kiosque.web.bookmarks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.bookmarks.Bookmark;
import org.kiosque.bookmarks.Bookmarks;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** account/bookmarks.xhtml */
@Named
@RequestScoped
public class BookmarksPage {

    private static final int SIZE = 30;

    /** @param card null when the piece is not published any more */
    public record Row(Bookmark bookmark, ArticleCard card) {}

    @Inject Bookmarks bookmarks;
    @Inject Articles articles;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Paging paging;
    private List<Row> rows;

    @PostConstruct
    void load() {
        paging = Paging.of(request, SIZE, bookmarks.count(visitor.id()));
        var kept = bookmarks.list(visitor.id(), paging.getOffset(), SIZE);
        var cards = articles.cards(kept.stream().map(Bookmark::article).toList(), Instant.now());
        rows = kept.stream().map(one -> new Row(one, cards.get(one.article()))).toList();
    }

    public Paging getPaging() {
        return paging;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** @return whether something could not be kept for want of room */
    public boolean isFull() {
        return "1".equals(request.getParameter("full")) && paging.count() >= Bookmarks.MAX;
    }
}

package org.kiosque.bookmarks.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.bookmarks.Bookmark;
import org.kiosque.bookmarks.BookmarkRefused;
import org.kiosque.bookmarks.BookmarkRefused.Reason;
import org.kiosque.bookmarks.Bookmarks;

@ApplicationScoped
@Transactional
class DefaultBookmarks implements Bookmarks {

    private BookmarkRepository bookmarks;
    private Articles articles;

    /** For the CDI proxy only. */
    DefaultBookmarks() {}

    @Inject
    DefaultBookmarks(BookmarkRepository bookmarks, Articles articles) {
        this.bookmarks = bookmarks;
        this.articles = articles;
    }

    @Override
    public void add(AccountId by, ArticleId article, Instant now) {
        if (articles.card(article, now).map(ArticleCard::kind).filter(kind -> kind != Kind.PAGE).isEmpty())
            throw new BookmarkRefused(article, Reason.UNKNOWN);
        if (!bookmarks.add(by, article, now, MAX) && among(by, List.of(article)).isEmpty())
            throw new BookmarkRefused(article, Reason.TOO_MANY);
    }

    @Override
    public void remove(AccountId by, ArticleId article) {
        bookmarks.remove(by, article);
    }

    @Override
    public List<Bookmark> list(AccountId by, int offset, int limit) {
        return bookmarks.of(by, offset, limit).stream().map(KeptBookmark::bookmark).toList();
    }

    @Override
    public long count(AccountId by) {
        return bookmarks.count(by);
    }

    @Override
    public Set<ArticleId> among(AccountId by, Collection<ArticleId> articles) {
        return articles.isEmpty() ? Set.of() : bookmarks.among(by, articles).stream().map(ArticleId::new).collect(toSet());
    }
}

package org.kiosque.web.live;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.Search.Order;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/lives.xhtml */
@Named
@RequestScoped
public class LivesPage {

    private static final int LINES = 20;
    private static final Search LIVES = new Search(Set.of(), Set.of(Kind.LIVE), null, null, null, false, "", Order.SAVED);

    @Inject Newsroom newsroom;
    @Inject LiveCoverage coverage;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Paging paging;
    private List<ManuscriptLine> lines;

    @PostConstruct
    void load() {
        people.require(visitor.id(), Permission.PUBLISH);
        paging = Paging.of(request, LINES, newsroom.count(visitor.id(), LIVES));
        lines = newsroom.list(visitor.id(), LIVES, paging.getOffset(), LINES);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<ManuscriptLine> getLines() {
        return lines;
    }

    public boolean isClosed(ArticleId live) {
        return coverage.closedAt(visitor.id(), live).isPresent();
    }

    public long count(ArticleId live) {
        return coverage.count(visitor.id(), live);
    }
}

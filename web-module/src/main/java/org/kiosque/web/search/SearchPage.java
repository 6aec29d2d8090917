package org.kiosque.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.accounts.Person;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;
import org.kiosque.comments.CommentSearch;
import org.kiosque.search.Found;
import org.kiosque.search.Lexicon;
import org.kiosque.search.PieceSearch;
import org.kiosque.search.Query;
import org.kiosque.search.Query.Order;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** search.xhtml */
@Named
@RequestScoped
public class SearchPage {

    private static final int LINES = 20;
    /** Pages with a link of their own on both sides of the present one. */
    private static final int NEIGHBOURS = 2;

    @Inject PieceSearch search;
    @Inject CommentSearch commentSearch;
    @Inject Lexicon lexicon;
    @Inject Results results;
    @Inject Visitor visitor;
    @Inject Dates dates;
    @Inject HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private Found pieces;
    private CommentSearch.Found said;
    private String corrected = "";

    /** The count decides which pages there are: a number beyond the last one stands for the last one. */
    @PostConstruct
    void load() {
        asked = Asked.of(request);
        Instant now = Instant.now();
        Query query = asked.query(dates);
        paging = Paging.of(request, LINES, PieceSearch.RESULTS_MAX, Asked.FILTER);
        look(query, now);
        int shown = paging.page();
        paging = Paging.of(request, LINES, asked.comments() ? said.total() : pieces.total(), Asked.FILTER);
        if (paging.page() != shown) look(query, now);
        if (!asked.comments()) corrected = pieces.corrected();
        else if (said.total() == 0 && !query.isBlank()) corrected = lexicon.corrected(query);
    }

    /** Both are counted, for the links between them; only one is shown. */
    private void look(Query query, Instant now) {
        pieces = search.search(query, visitor.id(), asked.verbatim(), asked.comments() ? 0 : paging.getOffset(), asked.comments() ? 0 : LINES, now);
        said = commentSearch.search(query, asked.comments() ? paging.getOffset() : 0, asked.comments() ? LINES : 0, now);
    }

    public Asked getAsked() {
        return asked;
    }

    public boolean isBlank() {
        return asked.words().isBlank();
    }

    public Found getPieces() {
        return pieces;
    }

    public CommentSearch.Found getSaid() {
        return said;
    }

    public List<PieceRow> getPieceRows() {
        return results.pieces(pieces.hits());
    }

    public List<CommentRow> getCommentRows() {
        return results.comments(said.hits());
    }

    /** @return the words as they may have been meant; empty when nothing seems mistyped */
    public String getCorrected() {
        return corrected;
    }

    public int getTotal() {
        return asked.comments() ? said.total() : pieces.total();
    }

    /** @return whether there are more than can be leafed through */
    public boolean isMore() {
        return asked.comments() ? said.more() : pieces.more();
    }

    public Paging getPaging() {
        return paging;
    }

    /** @return the pages that have a link; 0 where some are left out */
    public List<Integer> getPages() {
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= paging.getPages(); page++) {
            boolean near = Math.abs(page - paging.page()) <= NEIGHBOURS;
            if (near || page == 1 || page == paging.getPages()) pages.add(page);
            else if (pages.get(pages.size() - 1) != 0) pages.add(0);
        }
        return pages;
    }

    public List<Person> getAuthors() {
        return search.authors();
    }

    /** @return whose comments are asked for; empty when that is nobody */
    public String getCommenter() {
        return asked.author() == null ? "" : results.name(asked.author());
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Access[] getAccesses() {
        return Access.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }
}

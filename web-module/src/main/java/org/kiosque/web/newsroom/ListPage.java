package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.State;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/list.xhtml */
@Named
@RequestScoped
public class ListPage {

    private static final int LINES = 25;

    @Inject Newsroom newsroom;
    @Inject ManuscriptRows names;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Paging paging;
    private List<ManuscriptRow> rows;

    public void load() {
        var search = new Search(getState(), request.getParameter("q"));
        paging = Paging.of(request, LINES, newsroom.count(visitor.id(), search), "state", "q");
        rows = names.of(newsroom.list(visitor.id(), search, paging.getOffset(), LINES));
    }

    /** @return which pieces are asked for; null for all, and for what is no state */
    public State getState() {
        return Stream.of(State.values()).filter(state -> state.name().equals(request.getParameter("state")))
                .findFirst().orElse(null);
    }

    public State[] getStates() {
        return State.values();
    }

    public Paging getPaging() {
        return paging;
    }

    public List<ManuscriptRow> getRows() {
        return rows;
    }
}

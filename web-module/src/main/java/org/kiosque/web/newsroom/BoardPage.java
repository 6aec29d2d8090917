package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.Search.Order;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.Workflow;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/board.xhtml: what is on its way, a column for each step */
@Named
@RequestScoped
public class BoardPage {

    private static final int CARDS = 20;
    private static final int JUST_OUT = 8;

    /** @param count how many there are in all; more than cards when the column is cut */
    public record Column(State state, List<ManuscriptRow> cards, long count) {
        /** @return as a script reads it; empty where cards do not get by hand alone */
        public String getTarget() {
            return state.isOnTheDesk() ? state.name() : "";
        }
    }

    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject ManuscriptRows names;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private Asked asked;
    private List<Column> columns;

    public void load() throws IOException {
        ArticleId moved = PressedButton.of(request, "move");
        if (moved != null) move(moved, request.getParameter("to-" + moved));
        asked = Asked.of(request);
        columns = Stream.of(State.values()).filter(state -> state != State.ARCHIVED).map(this::column).toList();
    }

    private void move(ArticleId id, String to) throws IOException {
        State state = Stream.of(getSteps()).filter(step -> step.name().equals(to)).findFirst().orElse(null);
        if (state == null) return;
        try {
            workflow.move(visitor.id(), id, state, Instant.now());
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect("/admin/newsroom/board" + getPaging().with("notice", "moved"));
        } catch (ArticleRefused refused) {
            messages.error(null, refused);
        }
    }

    private Column column(State state) {
        AccountId assignee = request.getParameter("mine") == null ? null : visitor.id();
        var search = new Search(Set.of(state), Set.of(), asked.section(), null, assignee, false, "", order(state));
        var rows = names.of(newsroom.list(visitor.id(), search, 0, state == State.PUBLISHED ? JUST_OUT : CARDS));
        return new Column(state, rows, newsroom.count(visitor.id(), search));
    }

    private static Order order(State state) {
        return switch (state) {
            case SCHEDULED -> Order.COMING;
            case PUBLISHED -> Order.PUBLISHED;
            default -> Order.DUE;
        };
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** @return where this person may put a card by hand alone */
    public State[] getSteps() {
        State last = visitor.may(Permission.EDIT) ? State.READY : State.IN_REVIEW;
        return Stream.of(State.values()).filter(state -> state.compareTo(last) <= 0).toArray(State[]::new);
    }

    public Asked getAsked() {
        return asked;
    }

    /** @return keeps the filter in the addresses of this page */
    public Paging getPaging() {
        return Paging.of(request, 1, 1, "mine", "section");
    }
}

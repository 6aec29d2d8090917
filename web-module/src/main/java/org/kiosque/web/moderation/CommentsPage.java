package org.kiosque.web.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentState;
import org.kiosque.moderation.Filter;
import org.kiosque.moderation.Moderation;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/moderation/comments.xhtml */
@Named
@RequestScoped
public class CommentsPage {

    private static final int LINES = 20;

    @Inject Moderation moderation;
    @Inject CommentRows names;
    @Inject DecisionForm decision;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Paging paging;
    private List<CommentRow> rows;

    @PostConstruct
    void load() {
        var filter = new Filter(getState(), request.getParameter("q"));
        paging = Paging.of(request, LINES, moderation.count(visitor.id(), filter), "state", "q");
        rows = names.of(moderation.list(visitor.id(), filter, paging.getOffset(), LINES));
    }

    /** @return which comments are asked for; null for all, and for what is no state */
    public CommentState getState() {
        return Stream.of(CommentState.values()).filter(state -> state.name().equals(request.getParameter("state")))
                .findFirst().orElse(null);
    }

    public CommentState[] getStates() {
        return CommentState.values();
    }

    /** @return the comment somebody is deciding about; null when there is none, or it has left this page of the list */
    public CommentRow getChosen() {
        CommentId id = decision.comment();
        return rows.stream().filter(row -> row.comment().id().equals(id)).findFirst().orElse(null);
    }

    public Paging getPaging() {
        return paging;
    }

    /** Also asked before anything is written, so that a refusal still can be answered with its status. */
    public List<CommentRow> getRows() {
        return rows;
    }
}

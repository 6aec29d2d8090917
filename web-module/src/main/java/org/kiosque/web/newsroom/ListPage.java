package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.Workflow;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/list.xhtml */
@Named
@RequestScoped
public class ListPage {

    private static final int LINES = 25;

    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject People people;
    @Inject ManuscriptRows names;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private List<ManuscriptRow> rows;

    /** A list may have changed since the page was shown: the button names its piece, not its line. */
    public void load() throws IOException {
        ArticleId restored = PressedButton.of(request, "restore");
        if (restored != null) restore(restored);
        asked = Asked.of(request);
        paging = Paging.of(request, LINES, newsroom.count(visitor.id(), asked.search()), Asked.FILTER);
        rows = names.of(newsroom.list(visitor.id(), asked.search(), paging.getOffset(), LINES));
    }

    private void restore(ArticleId id) throws IOException {
        try {
            workflow.restore(visitor.id(), id, Instant.now());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsroom/write?notice=restored&id=" + id);
        } catch (ArticleRefused refused) {
            messages.error(null, refused);
        }
    }

    public Asked getAsked() {
        return asked;
    }

    public State[] getStates() {
        return State.values();
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    /** @return whom one may ask for */
    public List<Person> getWriters() {
        return people.whoMay(Permission.WRITE);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<ManuscriptRow> getRows() {
        return rows;
    }
}

package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kiosque.catalogue.RedirectDesk;
import org.kiosque.catalogue.RedirectEntry;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/catalogue/redirects.xhtml, the list; the panel is {@link RedirectForm} */
@Named
@RequestScoped
public class RedirectsPage {

    private static final int LINES = 50;

    @Inject RedirectDesk desk;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Paging paging;
    private List<RedirectEntry> rows;

    @PostConstruct
    void open() {
        String text = request.getParameter("q");
        paging = Paging.of(request, LINES, desk.count(visitor.id(), text), "q");
        rows = desk.list(visitor.id(), text, paging.getOffset(), LINES);
    }

    /** The buttons of the list. */
    public void load() {
        String path = deeds.posted("remove");
        if (path != null) deeds.done("removed", () -> desk.remove(visitor.id(), path));
    }

    public Paging getPaging() {
        return paging;
    }

    public List<RedirectEntry> getRows() {
        return rows;
    }
}

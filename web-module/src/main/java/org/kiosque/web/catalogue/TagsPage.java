package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kiosque.catalogue.TagDesk;
import org.kiosque.catalogue.TagDesk.Order;
import org.kiosque.catalogue.TagEntry;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/catalogue/tags.xhtml, the list; the panel is {@link TagForm} */
@Named
@RequestScoped
public class TagsPage {

    private static final int LINES = 50;

    @Inject TagDesk desk;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Paging paging;
    private List<TagEntry> rows;

    @PostConstruct
    void open() {
        String text = request.getParameter("q");
        paging = Paging.of(request, LINES, desk.count(visitor.id(), text), "q", "by");
        rows = desk.list(visitor.id(), text, getOrder(), paging.getOffset(), LINES);
    }

    public Order getOrder() {
        return Order.PIECES.name().equals(request.getParameter("by")) ? Order.PIECES : Order.NAME;
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public Paging getPaging() {
        return paging;
    }

    public List<TagEntry> getRows() {
        return rows;
    }
}

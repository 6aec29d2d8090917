package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** index.xhtml */
@Named
@RequestScoped
public class IndexPage {

    @Inject FrontPages pages;
    @Inject HttpServletRequest request;

    private FrontPage page;

    @PostConstruct
    void load() {
        page = pages.page(null, request.getParameter("before"), Instant.now());
    }

    public List<Day> getDays() {
        return page.days();
    }

    /** @return the newest day, whose briefs also stand in the side column; null on an empty site */
    public Day getFirst() {
        return page.days().isEmpty() ? null : page.days().get(0);
    }

    public LocalDate getOlder() {
        return page.older();
    }
}

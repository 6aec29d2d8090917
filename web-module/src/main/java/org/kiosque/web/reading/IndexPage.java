package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.kiosque.frontpage.FrontPage;

/** index.xhtml */
@Named
@RequestScoped
public class IndexPage {

    @Inject FrontPages pages;
    @Inject FrontPage front;
    @Inject HttpServletRequest request;

    private Edition edition;

    /** Older days have their own pages, on which nothing leads. */
    @PostConstruct
    void load() {
        Instant now = Instant.now();
        String before = request.getParameter("before");
        edition = before == null ? pages.home(front.leading(now), now) : pages.page(null, before, now);
    }

    public Edition getEdition() {
        return edition;
    }
}

package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** latest.xhtml: everything, one line each. */
@Named
@RequestScoped
public class LatestPage {

    @Inject FrontPages pages;
    @Inject HttpServletRequest request;

    private Edition page;

    @PostConstruct
    void load() {
        page = pages.page(null, request.getParameter("before"), Instant.now());
    }

    public Edition getPage() {
        return page;
    }
}

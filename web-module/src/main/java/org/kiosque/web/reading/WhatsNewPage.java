package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.articles.Listing;

/** whats-new.xhtml: what the newsroom writes about the site itself, which are the pieces that bear one tag. */
@Named
@RequestScoped
public class WhatsNewPage {

    @Inject
    @ConfigProperty(name = "kiosque.site.news-tag")
    String tag;

    @Inject FrontPages pages;
    @Inject HttpServletRequest request;

    private Edition page;

    @PostConstruct
    void load() {
        page = pages.page(Listing.ofTag(tag), request.getParameter("before"), Instant.now());
    }

    public Edition getPage() {
        return page;
    }
}

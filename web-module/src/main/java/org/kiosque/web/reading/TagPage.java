package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.kiosque.articles.Listing;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.TagProfile;

/** WEB-INF/pages/tags.xhtml */
@Named
@RequestScoped
public class TagPage {

    @Inject Catalogue catalogue;
    @Inject FrontPages pages;
    @Inject HttpServletRequest request;

    private TagProfile tag;
    private Edition page;

    boolean finds(String slug, Instant now) {
        tag = catalogue.tag(slug, now).orElse(null);
        if (tag != null) page = pages.page(Listing.ofTag(slug), request.getParameter("before"), now);
        return tag != null;
    }

    public TagProfile getProfile() {
        return tag;
    }

    public Edition getPage() {
        return page;
    }
}

package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Section;

/** WEB-INF/pages/section.xhtml */
@Named
@RequestScoped
public class SectionPage {

    @Inject FrontPages pages;
    @Inject HttpServletRequest request;

    private Section section;
    private Edition page;

    void show(Section asked) {
        section = asked;
        page = pages.page(Listing.ofSection(asked.slug()), request.getParameter("before"), Instant.now());
    }

    public Section getSection() {
        return section;
    }

    public Edition getPage() {
        return page;
    }
}

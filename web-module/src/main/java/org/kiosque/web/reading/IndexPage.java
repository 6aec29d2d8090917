package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Section;
import org.kiosque.frontpage.FrontPage;
import org.kiosque.web.shell.Sections;

/** index.xhtml. {@code ?section=} shows the pieces of one section, {@code ?before=} older days; nothing leads on either. */
@Named
@RequestScoped
public class IndexPage {

    @Inject FrontPages pages;
    @Inject Sides sides;
    @Inject FrontPage front;
    @Inject Sections sections;
    @Inject HttpServletRequest request;

    private Section section;
    private Edition edition;
    private Side side;

    @PostConstruct
    void load() {
        Instant now = Instant.now();
        String before = request.getParameter("before");
        section = sections.bySlug(request.getParameter("section")).orElse(null);
        side = sides.at(now);
        edition = before == null && section == null ? pages.home(front.leading(now), now)
                : pages.page(section == null ? null : Listing.ofSection(section.slug()), before, now);
    }

    /** @return whose pieces alone are shown; null for all */
    public Section getSection() {
        return section;
    }

    public Edition getEdition() {
        return edition;
    }

    public Side getSide() {
        return side;
    }
}

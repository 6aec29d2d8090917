package org.kiosque.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.kiosque.catalogue.AuthorDesk;
import org.kiosque.catalogue.RedirectDesk;
import org.kiosque.catalogue.SectionDesk;
import org.kiosque.catalogue.SeriesDesk;
import org.kiosque.catalogue.TagDesk;

/** Where the catalogue is worked on. */
@Dependent
class Desks {

    @Inject SectionDesk sections;
    @Inject TagDesk tags;
    @Inject SeriesDesk series;
    @Inject AuthorDesk authors;
    @Inject RedirectDesk redirects;

    SectionDesk sections() {
        return sections;
    }

    TagDesk tags() {
        return tags;
    }

    SeriesDesk series() {
        return series;
    }

    AuthorDesk authors() {
        return authors;
    }

    RedirectDesk redirects() {
        return redirects;
    }
}

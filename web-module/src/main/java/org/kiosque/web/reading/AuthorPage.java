package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.People;
import org.kiosque.articles.Listing;
import org.kiosque.catalogue.AuthorEntry;
import org.kiosque.catalogue.AuthorSheet;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;
import org.kiosque.web.shell.Dates;

/** WEB-INF/pages/authors.xhtml */
@Named
@RequestScoped
public class AuthorPage {

    @Inject Catalogue catalogue;
    @Inject People people;
    @Inject Pictures pictures;
    @Inject FrontPages pages;
    @Inject Dates dates;
    @Inject HttpServletRequest request;

    private AuthorEntry author;
    private String name;
    private Edition page;

    boolean finds(String slug, Instant now) {
        author = catalogue.author(slug, now).orElse(null);
        var person = author == null ? null : people.people(List.of(author.account())).get(author.account());
        if (person == null) return false;
        name = person.pseudonym();
        page = pages.page(Listing.ofAuthor(author.account()), request.getParameter("before"), now);
        return true;
    }

    public String getName() {
        return name;
    }

    public AuthorSheet getSheet() {
        return author.sheet();
    }

    /** @return null when there is none, or nobody may show it any more */
    public Picture getPicture() {
        var id = getSheet().picture();
        var picture = id == null ? null : pictures.pictures(List.of(id)).get(id);
        return picture == null || picture.isExpired(dates.dateOf(Instant.now())) ? null : picture;
    }

    /** @return what a link reads as: the site and the path, without what every address has */
    public String shown(String link) {
        URI address = URI.create(link);
        String path = address.getPath() == null ? "" : address.getPath().replaceFirst("/$", "");
        return address.getHost().replaceFirst("^www\\.", "") + path;
    }

    public Edition getPage() {
        return page;
    }
}

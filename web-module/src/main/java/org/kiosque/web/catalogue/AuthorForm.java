package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.catalogue.AuthorDesk;
import org.kiosque.catalogue.AuthorEntry;
import org.kiosque.catalogue.AuthorSheet;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** An author's page, changed by themself (account/author.xhtml) or by the desk, which names them by {@code ?edit=}. */
@Named
@RequestScoped
public class AuthorForm {

    @Inject AuthorDesk desk;
    @Inject Catalogue catalogue;
    @Inject People people;
    @Inject PortraitForm portrait;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private AuthorEntry author;
    private String name;
    private int version;

    @Size(max = AuthorSheet.SLUG_MAX, message = "{catalogue.slug.tooLong}")
    @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{catalogue.slug.form}")
    private String slug;

    @Size(max = AuthorSheet.POSITION_MAX, message = "{catalogue.position.tooLong}")
    private String position;

    @Size(max = AuthorSheet.BIOGRAPHY_MAX, message = "{catalogue.biography.tooLong}")
    private String biography;

    private String links;

    @PostConstruct
    void open() {
        boolean own = request.getRequestURI().startsWith("/account/");
        if (!own && request.getParameter("edit") == null) return;
        AccountId whom = own ? visitor.id() : asked(request.getParameter("edit"));
        author = desk.get(visitor.id(), whom);
        name = people.people(List.of(whom)).get(whom).pseudonym();
        version = author.version();
        slug = author.sheet().slug();
        position = author.sheet().position();
        biography = author.sheet().biography();
        links = String.join("\n", author.sheet().links());
        portrait.show(author.sheet().picture());
    }

    private static AccountId asked(String id) {
        if (!id.matches("\\d{1,18}")) throw new CatalogueRefused("none", Reason.UNKNOWN);
        return new AccountId(Long.parseLong(id));
    }

    public void save() {
        List<String> addresses = links == null ? List.of()
                : links.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (addresses.size() > AuthorSheet.LINKS_MAX || !addresses.stream().allMatch(AuthorSheet::isLink)) {
            messages.error("links", "authors.links.wrong");
            return;
        }
        if (portrait.isUnknown()) {
            messages.error(PortraitForm.FIELD, "write.lead.unknown");
            return;
        }
        var sheet = new AuthorSheet(slug, position, biography, portrait.id(), addresses);
        deeds.done("saved", reason -> reason == Reason.SLUG_TAKEN ? "slug" : null,
                () -> desk.describe(visitor.id(), author.account(), version, sheet, Instant.now()));
    }

    /** @return null when the page shows only the list */
    public AuthorEntry getAuthor() {
        return author;
    }

    /** @return whether readers find the page: something stands on it */
    public boolean isShown() {
        return catalogue.author(author.sheet().slug(), Instant.now()).isPresent();
    }

    public String getName() {
        return name;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getBiography() {
        return biography;
    }

    public void setBiography(String biography) {
        this.biography = biography;
    }

    public String getLinks() {
        return links;
    }

    public void setLinks(String links) {
        this.links = links;
    }
}

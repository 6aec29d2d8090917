package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.catalogue.AuthorDesk;
import org.kiosque.catalogue.AuthorEntry;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.web.shell.Visitor;

/** admin/catalogue/authors.xhtml, the list; the panel is {@link AuthorForm} */
@Named
@RequestScoped
public class AuthorsPage {

    @Inject AuthorDesk desk;
    @Inject Catalogue catalogue;
    @Inject People people;
    @Inject Visitor visitor;

    private List<AuthorRow> rows;

    @PostConstruct
    void open() {
        Instant now = Instant.now();
        var authors = desk.all(visitor.id());
        var faces = people.people(authors.stream().map(AuthorEntry::account).toList());
        rows = authors.stream().filter(author -> faces.containsKey(author.account()))
                .map(author -> new AuthorRow(author, faces.get(author.account()).pseudonym(),
                        faces.get(author.account()).may(Permission.ENTER_BACK_OFFICE),
                        catalogue.author(author.sheet().slug(), now).isPresent()))
                .sorted(Comparator.comparing(AuthorRow::name)).toList();
    }

    public List<AuthorRow> getRows() {
        return rows;
    }

    /** @return the name of somebody in the list */
    public String name(AccountId whom) {
        return rows.stream().filter(row -> row.entry().account().equals(whom)).map(AuthorRow::name).findFirst().orElse("");
    }
}

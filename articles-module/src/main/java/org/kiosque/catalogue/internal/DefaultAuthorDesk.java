package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.catalogue.AuthorDesk;
import org.kiosque.catalogue.AuthorEntry;
import org.kiosque.catalogue.AuthorSheet;
import org.kiosque.catalogue.CatalogueChanged.Kind;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;

@ApplicationScoped
@Transactional
class DefaultAuthorDesk implements AuthorDesk {

    @Inject People people;
    @Inject Authors authors;
    @Inject Redirections redirections;
    @Inject Writing writing;

    @Override
    public void welcomeAll() {
        authors.welcomeAll();
    }

    @Override
    public List<AuthorEntry> all(AccountId by) {
        people.require(by, Permission.RUN_DESK);
        return authors.all().stream().map(KeptAuthor::entry).toList();
    }

    @Override
    public AuthorEntry get(AccountId by, AccountId whom) {
        return kept(by, whom).entry();
    }

    @Override
    public void describe(AccountId by, AccountId whom, int version, AuthorSheet sheet, Instant now) {
        var kept = kept(by, whom);
        String slug = kept.slug();
        letTake(by, whom, slug, sheet.slug());
        kept.describe(version, sheet);
        writing.write(whom);
        if (!kept.slug().equals(slug)) redirections.lead(address(slug), address(kept.slug()), by, now);
        writing.tell(Kind.AUTHOR, slug, kept.slug());
    }

    @Override
    public long pieces(AccountId by, AccountId whom) {
        people.require(by, Permission.RUN_DESK);
        return authors.pieces(whom);
    }

    @Override
    public void merge(AccountId by, AccountId whom, AccountId into, Instant now) {
        people.require(by, Permission.RUN_DESK);
        var merged = kept(by, whom);
        var other = kept(by, into);
        if (other.equals(merged)) throw new CatalogueRefused(whom, Reason.ITSELF);
        authors.sign(whom, into);
        merged.merge(other);
        writing.write(whom);
        redirections.lead(address(merged.slug()), address(other.slug()), by, now);
        writing.tell(Kind.AUTHOR, merged.slug(), other.slug());
    }

    /** A colleague's former address leads to that colleague; only those who run the desk give it to somebody else. */
    private void letTake(AccountId by, AccountId whom, String slug, String wanted) {
        if (wanted.isEmpty() || wanted.equals(slug) || people.may(by, Permission.RUN_DESK)) return;
        redirections.find(address(wanted)).map(KeptRedirect::redirect)
                .filter(on -> !on.target().equals(address(slug)))
                .ifPresent(on -> { throw new CatalogueRefused(whom, Reason.SLUG_TAKEN); });
    }

    private KeptAuthor kept(AccountId by, AccountId whom) {
        people.require(by, whom.equals(by) ? Permission.ENTER_BACK_OFFICE : Permission.RUN_DESK);
        return authors.find(whom).orElseThrow(() -> new CatalogueRefused(whom, Reason.UNKNOWN));
    }

    private static String address(String slug) {
        return "/authors/" + slug;
    }
}

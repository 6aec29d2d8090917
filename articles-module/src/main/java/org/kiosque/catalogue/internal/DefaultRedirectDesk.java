package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.catalogue.CatalogueChanged.Kind;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.Redirect;
import org.kiosque.catalogue.RedirectDesk;
import org.kiosque.catalogue.RedirectEntry;

@ApplicationScoped
@Transactional
class DefaultRedirectDesk implements RedirectDesk {

    private static final String WITH_WORDS = " from KeptRedirect r where r.path || ' ' || r.target ilike :words escape '!'";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject People people;
    @Inject Redirections redirections;
    @Inject Occupied occupied;
    @Inject Writing writing;

    @Override
    public List<RedirectEntry> list(AccountId by, String text, int offset, int limit) {
        people.require(by, Permission.RUN_DESK);
        return words(em.createQuery("select r" + WITH_WORDS + " order by r.laidAt desc, r.id desc", KeptRedirect.class), text)
                .setFirstResult(offset).setMaxResults(limit).getResultStream().map(KeptRedirect::entry).toList();
    }

    @Override
    public long count(AccountId by, String text) {
        people.require(by, Permission.RUN_DESK);
        return words(em.createQuery("select count(*)" + WITH_WORDS, Long.class), text).getSingleResult();
    }

    private static <T> TypedQuery<T> words(TypedQuery<T> query, String text) {
        String words = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return query.setParameter("words", "%" + words.replaceAll("[!%_]", "!$0") + "%");
    }

    @Override
    public Redirect lay(AccountId by, Redirect redirect, boolean external, Instant now) {
        people.require(by, Permission.RUN_DESK);
        if (redirect.isExternal() && !external) throw new CatalogueRefused(redirect.path(), Reason.EXTERNAL);
        if (occupied.isBySomething(redirect.path(), now)) throw new CatalogueRefused(redirect.path(), Reason.PAGE_EXISTS);
        Redirect laid = redirections.lay(new KeptRedirect(redirect, false, by, now));
        writing.tell(Kind.REDIRECT, redirect.path(), redirect.path());
        return laid;
    }

    @Override
    public void remove(AccountId by, String path) {
        people.require(by, Permission.RUN_DESK);
        var kept = redirections.find(path).orElseThrow(() -> new CatalogueRefused("none", Reason.UNKNOWN));
        writing.write(path, () -> em.remove(kept));
        writing.tell(Kind.REDIRECT, path, "");
    }
}

package org.kiosque.catalogue.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.accounts.RolesChanged;
import org.kiosque.articles.Tag;

/** Everybody who is or was of the newsroom, each with an address. */
@ApplicationScoped
class Authors {

    private static final String NAMELESS = "author";
    private static final String ENTER = "insert into articles.author (account, slug) values (:account, :slug) on conflict do nothing";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject People people;

    void welcome(@Observes RolesChanged event) {
        if (Permission.ENTER_BACK_OFFICE.isOf(event.roles())) enter(people.people(List.of(event.account())).values());
    }

    void welcomeAll() {
        var bylines = em.createNativeQuery("select distinct unnest(authors) from articles.article", Long.class).getResultStream()
                .map(id -> new AccountId(((Number) id).longValue()));
        var all = Stream.concat(bylines, people.whoMay(Permission.ENTER_BACK_OFFICE).stream().map(Person::id)).distinct().toList();
        var known = slugs(all);
        enter(people.people(all.stream().filter(id -> !known.containsKey(id)).toList()).values());
    }

    private void enter(Collection<Person> newcomers) {
        newcomers.stream().filter(person -> find(person.id()).isEmpty()).forEach(this::enter);
    }

    private void enter(Person person) {
        String base = Slugs.of(person.pseudonym(), NAMELESS);
        for (int i = 1; find(person.id()).isEmpty(); i++)
            em.createNativeQuery(ENTER)
                    .setParameter("account", person.id().value())
                    .setParameter("slug", i == 1 ? base : base + "-" + i)
                    .executeUpdate();
    }

    Optional<KeptAuthor> find(AccountId account) {
        return Optional.ofNullable(em.find(KeptAuthor.class, account.value()));
    }

    Optional<KeptAuthor> find(String slug) {
        if (!Tag.isSlug(slug)) return Optional.empty();
        return em.createQuery("select a from KeptAuthor a where a.slug = :slug", KeptAuthor.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    List<KeptAuthor> all() {
        return em.createQuery("select a from KeptAuthor a order by a.slug", KeptAuthor.class).getResultList();
    }

    Map<AccountId, String> slugs(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return em.createQuery("select a.account, a.slug from KeptAuthor a where a.account in :accounts", Object[].class)
                .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
                .getResultStream().collect(toMap(row -> new AccountId((Long) row[0]), row -> (String) row[1]));
    }

    long pieces(AccountId author) {
        return ((Number) em.createNativeQuery("select count(*) from articles.article where authors @> array[cast(:author as bigint)]")
                .setParameter("author", author.value()).getSingleResult()).longValue();
    }

    /** Whoever has one of the pieces open learns that it has changed, instead of bringing the former name back. */
    void sign(AccountId author, AccountId by) {
        em.createNativeQuery("""
                update articles.article set version = version + 1, authors = (
                    select array_agg(signs order by place) from (
                        select case id when :author then :by else id end as signs, min(place) as place
                        from unnest(authors) with ordinality as byline (id, place) group by signs) signed)
                where authors @> array[cast(:author as bigint)]
                """).setParameter("author", author.value()).setParameter("by", by.value()).executeUpdate();
        em.createQuery("update KeptAuthor a set a.mergedInto = :by where a.mergedInto = :author and a.account <> :by")
                .setParameter("author", author.value()).setParameter("by", by.value()).executeUpdate();
    }

    List<AccountId> current(List<AccountId> byline) {
        if (byline.isEmpty()) return byline;
        Map<AccountId, AccountId> merged = em.createQuery("select a.account, a.mergedInto from KeptAuthor a"
                        + " where a.account in :accounts and a.mergedInto is not null", Object[].class)
                .setParameter("accounts", byline.stream().map(AccountId::value).toList())
                .getResultStream().collect(toMap(row -> new AccountId((Long) row[0]), row -> new AccountId((Long) row[1])));
        return byline.stream().map(one -> merged.containsKey(one) && !people.may(one, Permission.WRITE) ? merged.get(one) : one)
                .distinct().toList();
    }

    boolean hasPublished(AccountId author, Instant now) {
        return em.createQuery("select exists (select 1 from Article a where array_contains(a.around.authors, :author) " + Public.PIECE + ")", Boolean.class)
                .setParameter("author", author.value())
                .setParameter("now", now)
                .getSingleResult();
    }
}

package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Section;
import org.kiosque.catalogue.CatalogueChanged.Kind;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.SectionDesk;
import org.kiosque.catalogue.SectionEntry;
import org.kiosque.catalogue.SectionSheet;
import org.kiosque.platform.Plain;

@ApplicationScoped
@Transactional
class DefaultSectionDesk implements SectionDesk {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject People people;
    @Inject Redirections redirections;
    @Inject Writing writing;

    @Override
    public List<SectionEntry> all(AccountId by) {
        people.require(by, Permission.RUN_DESK);
        Map<String, Long> pieces = new HashMap<>();
        em.createQuery("select a.section, count(*) from Article a where a.section is not null group by a.section", Object[].class)
                .getResultStream().forEach(row -> pieces.put((String) row[0], (Long) row[1]));
        return inOrder().stream()
                .map(kept -> new SectionEntry(kept.sheet(), pieces.getOrDefault(kept.slug(), 0L), kept.version())).toList();
    }

    @Override
    public void create(AccountId by, SectionSheet sheet) {
        people.require(by, Permission.RUN_DESK);
        String slug = sheet.section().slug();
        if (find(slug).isPresent()) throw new CatalogueRefused(slug, Reason.SLUG_TAKEN);
        letBearName(sheet.section(), slug);
        var created = new KeptSection(sheet, inOrder().size());
        writing.write(slug, () -> em.persist(created));
        redirections.standsAt(address(slug));
        writing.tell(Kind.SECTION, slug, slug);
    }

    @Override
    public void change(AccountId by, String slug, int version, SectionSheet sheet, Instant now) {
        people.require(by, Permission.RUN_DESK);
        var kept = get(slug);
        letBearName(sheet.section(), slug);
        kept.change(version, sheet);
        writing.write(slug);
        String other = sheet.section().slug();
        if (!other.equals(slug)) move(kept, other, by, now);
        writing.tell(Kind.SECTION, slug, other);
    }

    /** The pieces come along by themselves: their reference follows. */
    private void move(KeptSection kept, String slug, AccountId by, Instant now) {
        String former = kept.slug();
        em.detach(kept);
        writing.write(former, () -> em.createNativeQuery("update articles.section set slug = :slug where slug = :former")
                .setParameter("slug", slug).setParameter("former", former).executeUpdate());
        redirections.lead(address(former), address(slug), by, now);
    }

    @Override
    public void place(AccountId by, String slug, int place) {
        people.require(by, Permission.RUN_DESK);
        var order = inOrder();
        var moved = get(slug);
        order.remove(moved);
        order.add(Math.max(0, Math.min(place, order.size())), moved);
        for (int i = 0; i < order.size(); i++) order.get(i).place(i);
        writing.write(slug);
        writing.tell(Kind.SECTION, "", "");
    }

    @Override
    public void merge(AccountId by, String slug, String into, Instant now) {
        people.require(by, Permission.RUN_DESK);
        var merged = get(slug);
        if (get(into).equals(merged)) throw new CatalogueRefused(slug, Reason.ITSELF);
        em.createQuery("update Article a set a.section = :into where a.section = :slug")
                .setParameter("into", into).setParameter("slug", slug).executeUpdate();
        writing.write(slug, () -> em.remove(merged));
        redirections.lead(address(slug), address(into), by, now);
        writing.tell(Kind.SECTION, slug, into);
    }

    @Override
    public void retire(AccountId by, String slug) {
        people.require(by, Permission.RUN_DESK);
        var retired = get(slug);
        if (inOrder().size() == 1) throw new CatalogueRefused(slug, Reason.LAST_SECTION);
        writing.write(slug, () -> em.remove(retired));
        writing.tell(Kind.SECTION, slug, "");
    }

    private void letBearName(Section section, String itself) {
        String plain = Plain.of(section.name());
        if (inOrder().stream().anyMatch(other -> !other.slug().equals(itself) && Plain.of(other.name()).equals(plain)))
            throw new CatalogueRefused(itself, Reason.NAME_TAKEN);
    }

    private List<KeptSection> inOrder() {
        return em.createQuery("select s from KeptSection s order by s.position, s.slug", KeptSection.class).getResultList();
    }

    private KeptSection get(String slug) {
        return find(slug).orElseThrow(() -> new CatalogueRefused("none", Reason.UNKNOWN));
    }

    private Optional<KeptSection> find(String slug) {
        return Section.isSlug(slug) ? Optional.ofNullable(em.find(KeptSection.class, slug)) : Optional.empty();
    }

    private static String address(String slug) {
        return "/sections/" + slug;
    }
}

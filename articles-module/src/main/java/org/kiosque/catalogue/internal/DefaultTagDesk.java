package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.CatalogueChanged.Kind;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.TagDesk;
import org.kiosque.catalogue.TagEntry;
import org.kiosque.catalogue.TagSheet;

@ApplicationScoped
@Transactional
class DefaultTagDesk implements TagDesk {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject People people;
    @Inject TagRepository tags;
    @Inject Redirections redirections;
    @Inject Writing writing;

    @Override
    public List<Tag> suggest(AccountId by, String typed, int limit) {
        people.require(by, Permission.WRITE);
        return tags.list(typed, Order.NAME, 0, limit).stream().map(TagEntry::tag).toList();
    }

    @Override
    public List<TagEntry> list(AccountId by, String text, Order order, int offset, int limit) {
        people.require(by, Permission.RUN_DESK);
        return tags.list(text, order, offset, limit);
    }

    @Override
    public long count(AccountId by, String text) {
        people.require(by, Permission.RUN_DESK);
        return tags.count(text);
    }

    @Override
    public TagEntry get(AccountId by, String slug) {
        people.require(by, Permission.RUN_DESK);
        var tag = tags.get(slug);
        return new TagEntry(tag.sheet(), tags.pieces(tag), tag.version());
    }

    @Override
    public void change(AccountId by, String slug, int version, TagSheet sheet, Instant now) {
        people.require(by, Permission.RUN_DESK);
        var tag = tags.get(slug);
        String former = tag.plain();
        tag.change(version, sheet);
        writing.write(slug);
        if (!tag.plain().equals(former)) {
            tags.forget(tag.plain());
            tags.remember(former, tag);
        }
        if (!tag.slug().equals(slug)) redirections.lead(address(slug), address(tag.slug()), by, now);
        writing.tell(Kind.TAG, slug, tag.slug());
    }

    @Override
    public String merge(AccountId by, String slug, String into, Instant now) {
        people.require(by, Permission.RUN_DESK);
        var merged = tags.get(slug);
        var other = tags.named(into);
        if (other.equals(merged)) throw new CatalogueRefused(slug, Reason.ITSELF);
        tags.replace(merged, other);
        writing.write(slug, () -> em.remove(merged));
        tags.remember(merged.plain(), other);
        redirections.lead(address(slug), address(other.slug()), by, now);
        writing.tell(Kind.TAG, slug, other.slug());
        return other.slug();
    }

    @Override
    public void delete(AccountId by, String slug) {
        people.require(by, Permission.RUN_DESK);
        var tag = tags.get(slug);
        writing.write(slug, () -> em.remove(tag));
        writing.tell(Kind.TAG, slug, "");
    }

    private static String address(String slug) {
        return "/tags/" + slug;
    }
}

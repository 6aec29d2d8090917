package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import org.hibernate.exception.ConstraintViolationException;
import org.kiosque.catalogue.CatalogueChanged;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;

/** Writes now, so that whoever comes second is told so by this call and not by the end of the transaction; then says so. */
@ApplicationScoped
class Writing {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject Event<CatalogueChanged> changed;

    void write(Object about) {
        write(about, () -> {});
    }

    void write(Object about, Runnable statements) {
        try {
            statements.run();
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new CatalogueRefused(about, Reason.CHANGED_MEANWHILE);
        } catch (ConstraintViolationException violation) {
            Reason reason = reason(violation.getConstraintName());
            if (reason == null) throw violation;
            throw new CatalogueRefused(about, reason);
        }
    }

    void tell(CatalogueChanged.Kind kind, String slug, String became) {
        changed.fire(new CatalogueChanged(kind, slug, became));
    }

    private static Reason reason(String constraint) {
        return switch (constraint == null ? "" : constraint) {
            case "section_pkey", "tag_slug_key", "series_slug_key", "author_slug_key" -> Reason.SLUG_TAKEN;
            case "tag_plain_key" -> Reason.NAME_TAKEN;
            case "article_section_fkey", "piece_tag_tag_id_fkey", "article_series_fkey" -> Reason.NOT_EMPTY;
            case "redirect_path_key" -> Reason.PATH_TAKEN;
            default -> null;
        };
    }
}

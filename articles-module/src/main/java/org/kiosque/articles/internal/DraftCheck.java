package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.Redirect;
import org.kiosque.media.Pictures;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Draft;

/**
 * What a draft says about others, held against them: its section, its series and its picture are there, its authors belong
 * to the newsroom.
 */
@ApplicationScoped
class DraftCheck {

    private static final String ADDRESS = "/sections/";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject SectionRepository sections;
    @Inject Catalogue catalogue;
    @Inject People people;
    @Inject Pictures pictures;

    /** @return in what became of its section, its series and its authors, when those were renamed or merged after this text was written */
    Draft placed(Draft draft) {
        Draft placed = inSection(draft).by(catalogue.current(draft.authors()));
        return draft.series() == null ? placed : placed.in(catalogue.current(draft.series()));
    }

    private Draft inSection(Draft draft) {
        if (sections.find(draft.section()).isPresent() || !Section.isSlug(draft.section())) return draft;
        return catalogue.redirect(ADDRESS + draft.section()).map(Redirect::target).filter(target -> target.startsWith(ADDRESS))
                .map(target -> draft.into(target.substring(ADDRESS.length()))).orElse(draft);
    }

    /**
     * @param about an article's id, or "new"
     * @param known who stood in the byline already: whoever has left the newsroom keeps their old pieces
     * @param series it is in already, even if that is closed by now; null for none
     */
    void of(Object about, Draft draft, Collection<AccountId> known, SeriesId series) {
        if (draft.kind() != Kind.PAGE) section(about, draft.section());
        if (draft.lead() != null && pictures.pictures(List.of(draft.lead().picture())).isEmpty())
            throw new ArticleRefused(about, Reason.NO_SUCH_PICTURE);
        var unknown = new HashSet<>(draft.authors());
        known.forEach(unknown::remove);
        letWork(about, unknown);
        if (draft.series() != null && !draft.series().equals(series)) letIn(about, draft.series());
    }

    private void letIn(Object about, SeriesId series) {
        if (em.createQuery("select s.id from KeptSeries s where s.id = :id and not s.closed", Long.class)
                .setParameter("id", series.value()).getResultList().isEmpty())
            throw new ArticleRefused(about, Reason.NO_SUCH_SERIES);
    }

    void letWork(Object about, Collection<AccountId> somebody) {
        var found = people.people(somebody);
        if (!somebody.stream().allMatch(id -> found.containsKey(id) && found.get(id).may(Permission.WRITE)))
            throw new ArticleRefused(about, Reason.NOT_OF_THE_NEWSROOM);
    }

    PaperSection section(Object about, String slug) {
        return sections.find(slug).orElseThrow(() -> new ArticleRefused(about, Reason.NO_SUCH_SECTION));
    }
}

package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.AuthorEntry;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.Paths;
import org.kiosque.catalogue.Redirect;
import org.kiosque.catalogue.SectionColours;
import org.kiosque.catalogue.SeriesPlace;
import org.kiosque.catalogue.SeriesProfile;
import org.kiosque.catalogue.TagProfile;

@ApplicationScoped
@Transactional
class DefaultCatalogue implements Catalogue {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject TagRepository tags;
    @Inject Authors authors;
    @Inject SeriesRepository series;
    @Inject Redirections redirections;

    @Override
    public Optional<TagProfile> tag(String slug, Instant now) {
        return tags.find(slug).filter(tag -> tags.hasPublished(tag, now)).map(KeptTag::profile);
    }

    @Override
    public Optional<AuthorEntry> author(String slug, Instant now) {
        return authors.find(slug)
                .filter(author -> author.speaksForItself() || authors.hasPublished(author.entry().account(), now))
                .map(KeptAuthor::entry);
    }

    @Override
    public Map<AccountId, String> authorSlugs(Collection<AccountId> of) {
        return authors.slugs(of);
    }

    @Override
    public Optional<SeriesProfile> series(String slug, Instant now) {
        return series.find(slug).map(kept -> new SeriesProfile(kept.id(), kept.sheet(), series.countPublished(kept, now)))
                .filter(profile -> profile.pieces() > 0);
    }

    @Override
    public List<ArticleId> pieces(SeriesId id, Instant now, int offset, int limit) {
        return series.find(id).map(kept -> series.published(kept, now, offset, limit)).orElse(List.of());
    }

    @Override
    public Optional<SeriesPlace> place(ArticleId piece, SeriesId id, Instant now) {
        return series.find(id).flatMap(kept -> {
            var all = series.published(kept, now);
            int at = all.indexOf(piece);
            return at < 0 ? Optional.empty() : Optional.of(new SeriesPlace(kept.sheet(), at + 1, all.size(),
                    at == 0 ? null : all.get(at - 1), at + 1 == all.size() ? null : all.get(at + 1)));
        });
    }

    @Override
    public SeriesId current(SeriesId id) {
        return series.current(id);
    }

    @Override
    public List<AccountId> current(List<AccountId> byline) {
        return authors.current(byline);
    }

    @Override
    public List<SectionColours> colours() {
        return em.createQuery("select s from KeptSection s order by s.position, s.slug", KeptSection.class)
                .getResultStream().map(KeptSection::colours).toList();
    }

    @Override
    public Optional<Redirect> redirect(String path) {
        return Paths.plain(path).filter(plain -> plain.length() <= Redirect.PATH_MAX)
                .flatMap(redirections::find).map(KeptRedirect::redirect);
    }
}

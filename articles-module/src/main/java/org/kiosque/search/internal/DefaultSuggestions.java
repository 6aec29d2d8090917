package org.kiosque.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kiosque.accounts.Person;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.search.Query;
import org.kiosque.search.Suggestion;
import org.kiosque.search.Suggestions;
import org.kiosque.search.Term;

@ApplicationScoped
@Transactional
class DefaultSuggestions implements Suggestions {

    private static final int SHORTEST = 2;
    /** The index of titles knows nothing shorter. */
    private static final int TRIGRAM = 3;
    private static final int OF_EACH = 3;

    private static final String TAGS = """
            select t.slug, t.name from articles.tag t where (t.plain like :typed || '%' or t.plain like '% ' || :typed || '%')
                and exists (select 1 from articles.article_tag b join articles.search_entry e on e.article_id = b.article_id
                    where b.tag_id = t.id and e.published_at <= cast(:now as timestamptz))
            order by t.plain like :typed || '%' desc, length(t.plain), t.plain
            """;

    private static final String TITLES = """
            select e.article_id from articles.search_entry e join articles.article a on a.id = e.article_id
            where e.published_at <= cast(:now as timestamptz)
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject Articles articles;
    @Inject Catalogue catalogue;
    @Inject Bylines bylines;
    @Inject Speller speller;

    @Override
    public List<Suggestion> suggest(String typed, int limit, Instant now) {
        String text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), Query.WORDS_MAX));
        List<String> words = Bylines.words(text);
        if (String.join("", words).length() < SHORTEST) return List.of();
        List<Person> authors = bylines.all();
        List<Suggestion> found = suggest(words, authors, limit, now);
        return found.isEmpty() ? suggest(corrected(words, authors), authors, limit, now) : found;
    }

    private List<Suggestion> suggest(List<String> words, List<Person> authors, int limit, Instant now) {
        if (words.isEmpty()) return List.of();
        List<Suggestion> found = new ArrayList<>();
        articles.sections().stream().filter(section -> begins(section.name(), words)).limit(OF_EACH)
                .forEach(section -> found.add(new Suggestion.OfSection(section)));
        found.addAll(authors(words, authors));
        found.addAll(tags(String.join(" ", words), now));
        found.addAll(pieces(words, limit, now));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    private static boolean begins(String name, List<String> typed) {
        List<String> words = Bylines.words(name);
        return typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }

    private List<Suggestion> authors(List<String> words, List<Person> authors) {
        List<Person> named = authors.stream().filter(author -> begins(author.pseudonym(), words)).limit(OF_EACH).toList();
        var slugs = catalogue.authorSlugs(named.stream().map(Person::id).toList());
        return named.stream().filter(author -> slugs.containsKey(author.id()))
                .<Suggestion>map(author -> new Suggestion.OfAuthor(author.pseudonym(), slugs.get(author.id()))).toList();
    }

    private List<Suggestion> tags(String typed, Instant now) {
        List<?> rows = em.createNativeQuery(TAGS).setParameter("typed", typed).setParameter("now", now).setMaxResults(OF_EACH).getResultList();
        return rows.stream().map(Object[].class::cast).<Suggestion>map(row -> new Suggestion.OfTag(new Tag((String) row[0], (String) row[1]))).toList();
    }

    private List<Suggestion> pieces(List<String> words, int limit, Instant now) {
        if (words.stream().noneMatch(word -> word.length() >= TRIGRAM)) return List.of();
        var sql = new StringBuilder(TITLES);
        for (int i = 0; i < words.size(); i++) sql.append(" and a.title_plain ~ ('\\m' || :word").append(i).append(')');
        var query = em.createNativeQuery(sql + " order by e.published_at desc, e.article_id desc", Long.class).setParameter("now", now);
        for (int i = 0; i < words.size(); i++) query.setParameter("word" + i, words.get(i));
        List<ArticleId> ids = new ArrayList<>();
        for (Object id : query.setMaxResults(limit).getResultList()) ids.add(new ArticleId(((Number) id).longValue()));
        var cards = articles.cards(ids, now);
        return ids.stream().map(cards::get).filter(Objects::nonNull).<Suggestion>map(Suggestion.OfPiece::new).toList();
    }

    /** The last word may be unfinished. @return empty when nothing seems mistyped */
    private List<String> corrected(List<String> words, List<Person> authors) {
        int last = words.size() - 1;
        if (speller.isKnown(words.get(last), true)) return List.of();
        var terms = words.stream().map(word -> new Term(word, false, false)).toList();
        return Bylines.words(speller.corrected(List.of(terms), authors));
    }
}

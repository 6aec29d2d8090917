package org.kiosque.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kiosque.accounts.Person;
import org.kiosque.platform.Plain;
import org.kiosque.search.Lexicon;
import org.kiosque.search.Query;
import org.kiosque.search.Term;
import org.kiosque.search.Terms;
import org.kiosque.search.internal.Spelling.Word;

@ApplicationScoped
@Transactional
class Speller implements Lexicon {

    /** What came and went is taken out and summed up in one statement, so that nothing is counted twice or lost. */
    private static final String REFRESH = """
            with taken as (delete from articles.search_word_change returning word, by),
                summed as (select word, sum(by) as by from taken group by word having sum(by) <> 0)
            insert into articles.search_word (word, bare, pieces)
                select word, articles.unaccented(word), by from summed
                on conflict (word) do update set pieces = search_word.pieces + excluded.pieces
            """;

    /** Which texts are free changes with the clock and with one word of the desk: those that are no longer come first. */
    private static final String FREED = """
            update articles.search_entry e set spelled = articles.spelled_words(a, c.free), spelled_all = c.free
            from articles.article a, (
                select one.article_id, one.free from (
                    select e.article_id, e.spelled_all, """ + Entries.FREE + """
                 as free
                    from articles.search_entry e left join articles.section s on s.slug = e.section cross join articles.site_access g) one
                where one.free <> one.spelled_all order by one.spelled_all desc, one.article_id desc limit :limit) c
            where e.article_id = c.article_id and a.id = c.article_id
            """;
    private static final int PIECES = 2000;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject Bylines bylines;

    @Override
    public void refresh(Instant now) {
        em.createNativeQuery(FREED).setParameter("now", now).setParameter("limit", PIECES).executeUpdate();
        em.createNativeQuery("lock table articles.search_word in share row exclusive mode").executeUpdate();
        if (em.createNativeQuery(REFRESH).executeUpdate() > 0)
            em.createNativeQuery("delete from articles.search_word where pieces <= 0").executeUpdate();
    }

    @Override
    public String corrected(Query query) {
        return corrected(query.alternatives(), bylines.all());
    }

    String corrected(List<List<Term>> alternatives, Collection<Person> authors) {
        Set<String> names = Bylines.known(authors);
        List<List<Term>> meant = alternatives.stream().map(terms -> terms.stream().map(term -> meant(term, names)).toList()).toList();
        return meant.equals(alternatives) ? "" : Terms.typed(meant);
    }

    private Term meant(Term term, Set<String> names) {
        if (term.phrase() || term.unwanted()) return term;
        String bare = Plain.of(term.words());
        if (!bare.matches("[a-z]{4,30}") || names.contains(bare) || isKnown(bare)) return term;
        return Spelling.nearest(bare, alike(bare, names)).map(word -> new Term(word.word(), false, false)).orElse(term);
    }

    /** @return whether a word of the paper is written so, or begins so when it is not typed to its end */
    boolean isKnown(String bare, boolean unfinished) {
        return !em.createNativeQuery("select 1 from articles.search_word where bare " + (unfinished ? "like :bare" : "= :bare"))
                .setParameter("bare", unfinished ? bare + "%" : bare).setMaxResults(1).getResultList().isEmpty();
    }

    private boolean isKnown(String bare) {
        return isKnown(bare, false);
    }

    private List<Word> alike(String bare, Set<String> names) {
        List<Word> words = new ArrayList<>(names.stream().map(name -> new Word(name, name, 1)).toList());
        for (Object row : em.createNativeQuery("select word, bare, pieces from articles.words_alike(:typed)").setParameter("typed", bare).getResultList()) {
            Object[] word = (Object[]) row;
            words.add(new Word((String) word[0], (String) word[1], ((Number) word[2]).intValue()));
        }
        return words;
    }
}

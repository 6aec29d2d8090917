package org.kiosque.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Section;
import org.kiosque.search.Found;
import org.kiosque.search.Hit;
import org.kiosque.search.PieceSearch;
import org.kiosque.search.Query;

@ApplicationScoped
@Transactional
class DefaultPieceSearch implements PieceSearch {

    /** So few results that somebody may have meant something else. */
    private static final int FEW = 3;

    private Entries entries;
    private Excerpts excerpts;
    private Speller speller;
    private Bylines bylines;
    private Articles articles;
    private People people;

    /** For the CDI proxy only. */
    DefaultPieceSearch() {}

    @Inject
    DefaultPieceSearch(Entries entries, Excerpts excerpts, Speller speller, Bylines bylines, Articles articles, People people) {
        this.entries = entries;
        this.excerpts = excerpts;
        this.speller = speller;
        this.bylines = bylines;
        this.articles = articles;
        this.people = people;
    }

    /** @param question as the database writes it. @param ids at most one more than can be leafed through */
    private record Answer(String question, List<Long> ids) {}

    @Override
    public Found search(Query query, AccountId reader, boolean verbatim, int offset, int limit, Instant now) {
        if (query.isBlank() || query.section() != null && !Section.isSlug(query.section())) return Found.NOTHING;
        boolean whole = people.may(reader, Permission.READ_PAID);
        List<Person> authors = bylines.all();
        Answer answer = answer(query, authors, whole, now);
        String corrected = answer.ids().size() < FEW ? speller.corrected(query.alternatives(), authors) : "";
        boolean instead = false;
        if (!corrected.isEmpty() && corrected.length() <= Query.WORDS_MAX) {
            Answer other = answer(query.about(corrected), authors, whole, now);
            if (other.ids().size() <= answer.ids().size()) corrected = "";
            instead = !corrected.isEmpty() && answer.ids().isEmpty() && !verbatim;
            if (instead) answer = other;
        }
        int total = Math.min(answer.ids().size(), RESULTS_MAX);
        var ids = answer.ids().stream().limit(total).skip(offset).limit(limit).map(ArticleId::new).toList();
        return new Found(corrected, instead, hits(answer.question(), ids, whole, now), total, answer.ids().size() > RESULTS_MAX);
    }

    private Answer answer(Query query, List<Person> authors, boolean whole, Instant now) {
        String question = entries.question(query.alternatives(), term -> Bylines.named(term, authors));
        return new Answer(question, question.isEmpty() ? List.of() : entries.find(question, query, whole, now, RESULTS_MAX + 1));
    }

    /** Whether an excerpt may be of the whole text is asked of the piece itself, not of the index. */
    private List<Hit> hits(String question, List<ArticleId> ids, boolean whole, Instant now) {
        var known = articles.cards(ids, now);
        List<ArticleCard> cards = ids.stream().map(known::get).filter(Objects::nonNull).toList();
        var readable = cards.stream().filter(card -> whole || card.access() == Access.FREE).map(ArticleCard::id).toList();
        return excerpts.of(cards, readable, question);
    }

    @Override
    public List<Person> authors() {
        return bylines.all();
    }
}

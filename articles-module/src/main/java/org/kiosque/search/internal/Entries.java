package org.kiosque.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.search.Query;
import org.kiosque.search.Query.Order;
import org.kiosque.search.Term;

/**
 * The index of what is public, which the database keeps by itself in the transaction that changes a piece. Each condition
 * compares one of two vectors: the one of the whole text where the reader may read the whole, else the one of what
 * everybody may read. No other mixture is safe: « title -word » on the whole text would tell whether a hidden word is there.
 */
@ApplicationScoped
class Entries {

    /** Whether everybody may read all of {@code search_entry e} at {@code :now}, by {@code section s} and {@code site_access g}. */
    static final String FREE = "articles.is_free(e.access_mode, e.access_days, s.access_mode, s.access_days, "
            + "g.access_mode, g.access_days, e.published_at, cast(:now as timestamptz))";

    private static final String FROM = """
             from articles.search_entry e left join articles.section s on s.slug = e.section cross join articles.site_access g
             where e.published_at <= cast(:now as timestamptz)
            """;

    /**
     * What stands in the title counts 20 times a mention in the text, and once more for being in the head at all; each of
     * both sums tends to 1, so that repeating a word brings little. Age takes away three fifths at most, half of that in
     * the first year: among mentions the fresh one leads, but no mention of today stands before the old piece that is about it.
     */
    private static final String SCORE = """
            (ts_rank_cd('{0.05, 0.3, 0.5, 1}', c.words, cast(:q as tsquery), 32) + ts_rank_cd('{0.05, 0.3, 0.5, 1}', c.head, cast(:q as tsquery), 32))
            * (0.4 + 0.6 / (1 + greatest(0, extract(epoch from cast(:now as timestamptz) - c.published_at)) / 31557600))
            """;

    /**
     * For the running transaction only. The database takes comparing a vector for cheap, and would rather read 100,000 of
     * them, each from its own place on the disk, than ask the index of words.
     */
    private static final String BY_INDEX = "select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)";

    /** Not the moment alone, for the same reason: by an index of moments every vector would be read, the newest first. */
    private static final String MOMENT = "e.published_at + interval '0'";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /**
     * @param authors who else answers to a term by their name
     * @return the question as the database writes it; empty when none of its words says anything
     */
    String question(List<List<Term>> alternatives, Function<Term, List<AccountId>> authors) {
        List<Term> terms = alternatives.stream().flatMap(List::stream).toList();
        var numbers = IntStream.range(0, terms.size()).iterator();
        String sql = alternatives.stream().map(all -> all.stream().map(term -> one(term, numbers.next(), authors.apply(term)))
                .collect(Collectors.joining(" && ", "(", ")"))).collect(Collectors.joining(" || "));
        var query = em.createNativeQuery("select cast(" + sql + " as text)", String.class);
        for (int i = 0; i < terms.size(); i++) query.setParameter("t" + i, terms.get(i).words());
        return (String) query.getSingleResult();
    }

    private static String one(Term term, int number, List<AccountId> authors) {
        String words = "phraseto_tsquery('articles.prose', cast(:t" + number + " as text))";
        if (term.unwanted()) return "!!" + words;
        return authors.stream().map(author -> " || cast('''@" + author.value() + "''' as tsquery)").collect(Collectors.joining("", "(" + words, ")"));
    }

    /** @param whole whether the reader may read all of everything. @return in the order that was asked for, at most limit */
    List<Long> find(String question, Query asked, boolean whole, Instant now, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("q", question, "now", now, "limit", limit));
        em.createNativeQuery(BY_INDEX).getResultList();
        String filter = filter(asked, values);
        String sql = asked.order() == Order.RELEVANCE ? byRelevance(filter, whole) : byDate(filter, whole, asked.order());
        var query = em.createNativeQuery(sql, Long.class);
        values.forEach(query::setParameter);
        List<Long> ids = new ArrayList<>();
        for (Object id : query.getResultList()) ids.add(((Number) id).longValue());
        return ids;
    }

    private static String byDate(String filter, boolean whole, Order order) {
        String by = order == Order.OLDEST ? " asc, article_id asc limit :limit" : " desc, article_id desc limit :limit";
        return "select article_id from (" + branches("e.article_id, e.published_at", filter, whole, " order by " + MOMENT + by)
                + ") c order by published_at" + by;
    }

    /** Ranked are the newest that answer and the newest whose head answers: to rank 50,000 takes seconds, and nobody leafs so far. */
    private static String byRelevance(String filter, boolean whole) {
        String newest = " order by " + MOMENT + " desc limit :limit";
        String mine = whole ? "e.whole" : "case when " + FREE + " then e.whole else e.shown end";
        return "select article_id from (select distinct on (article_id) * from ("
                + branches("e.article_id, e.published_at, e.head, # as words", filter, whole, newest)
                + " union all (select e.article_id, e.published_at, e.head, " + mine + FROM + "and e.head @@ cast(:q as tsquery) and "
                + mine + " @@ cast(:q as tsquery)" + filter + newest + ")) found) c order by " + SCORE + " desc, c.article_id desc limit :limit";
    }

    private static String branches(String columns, String filter, boolean whole, String end) {
        String all = branch(columns, "e.whole", whole ? "" : "and " + FREE, filter, end);
        return whole ? all : all + " union all " + branch(columns, "e.shown", "and not " + FREE, filter, end);
    }

    private static String branch(String columns, String vector, String right, String filter, String end) {
        return "(select " + columns.replace("#", vector) + FROM + "and " + vector + " @@ cast(:q as tsquery) " + right + filter + end + ")";
    }

    private static String filter(Query asked, Map<String, Object> values) {
        var filter = new StringBuilder();
        narrow(filter, values, " and e.section = :section", "section", asked.section());
        narrow(filter, values, " and e.kind = :kind", "kind", asked.kind() == null ? null : asked.kind().name());
        narrow(filter, values, " and e.authors @> array[cast(:author as bigint)]", "author", asked.author() == null ? null : asked.author().value());
        narrow(filter, values, " and e.published_at >= cast(:from as timestamptz)", "from", asked.from());
        narrow(filter, values, " and e.published_at < cast(:until as timestamptz)", "until", asked.until());
        if (asked.access() != null) filter.append(asked.access() == Access.FREE ? " and " : " and not ").append(FREE);
        return filter.toString();
    }

    private static void narrow(StringBuilder filter, Map<String, Object> values, String condition, String name, Object value) {
        if (value == null) return;
        filter.append(condition);
        values.put(name, value);
    }
}

package org.kiosque.search;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;

/**
 * What somebody looks for. The words may be anything people type: « "mot pour mot" », « -sans », « l'un OU l'autre ».
 *
 * @param words at most {@link #WORDS_MAX} characters; control characters count for blanks
 * @param section its slug; null for all
 * @param author in whose byline somebody stands, or who wrote a comment; null for all
 * @param kind null for all
 * @param access for whom the whole text is at the moment that is asked about; null for all
 * @param from only what came out then or later; null for all
 * @param until only what came out before then; null for all
 */
public record Query(String words, String section, AccountId author, Kind kind, Access access, Instant from, Instant until,
                    Order order) {

    public enum Order {
        /** What answers best first; of two that answer alike, the newer. */
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    public static final int WORDS_MAX = 200;

    public Query {
        words = Normalizer.normalize(words == null ? "" : words.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip(), Normalizer.Form.NFC);
        if (words.length() > WORDS_MAX) throw new IllegalArgumentException("At most " + WORDS_MAX + " characters are looked for.");
        if (order == null) throw new IllegalArgumentException("Results have an order.");
    }

    public static Query of(String words) {
        return new Query(words, null, null, null, null, null, null, Order.RELEVANCE);
    }

    /** @return the same question about other words */
    public Query about(String others) {
        return new Query(others, section, author, kind, access, from, until, order);
    }

    /** @return what a result holds one of, each with all terms of the list; empty when nothing is asked for */
    public List<List<Term>> alternatives() {
        return Terms.of(words);
    }

    /** @return whether nothing can be found: nothing was typed, or no word among it */
    public boolean isBlank() {
        return alternatives().isEmpty();
    }
}

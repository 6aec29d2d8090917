package org.kiosque.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people type into a search field. Nothing is wrong in it; what cannot be understood is words. */
public final class Terms {

    /** Nobody remembers more, and each one costs. */
    static final int MAX = 16;

    private static final Pattern QUOTES = Pattern.compile("[«»“”„]");
    private static final Pattern TOKEN = Pattern.compile("(-?)\"([^\"]*)\"|(\\S+)");
    private static final Pattern ELISION = Pattern.compile("(?i)^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\\p{L})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** In capitals only: « or » is a metal, and « ou » a word like others. */
    private static final Set<String> OR = Set.of("OU", "OR");

    /** PostgreSQL's list of words that say nothing lacks these, some of them since accents are put aside. */
    private static final Set<String> SAYING_NOTHING = Set.of("les", "cet", "cette", "a", "à", "même", "où");

    private Terms() {}

    static List<List<Term>> of(String words) {
        List<List<Term>> alternatives = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        int count = 0;
        var tokens = TOKEN.matcher(QUOTES.matcher(words).replaceAll("\""));
        while (tokens.find() && count < MAX) {
            if (tokens.group(3) != null && OR.contains(tokens.group(3))) {
                close(terms, alternatives);
                terms = new ArrayList<>();
                continue;
            }
            Term term = tokens.group(3) == null ? quoted(tokens.group(2), !tokens.group(1).isEmpty()) : bare(tokens.group(3));
            if (term.words().isEmpty()) continue;
            terms.add(term);
            count++;
        }
        close(terms, alternatives);
        return List.copyOf(alternatives);
    }

    /** Results without a word are not looked for: that would be nearly everything. */
    private static void close(List<Term> terms, List<List<Term>> alternatives) {
        List<Term> telling = terms.stream().filter(term -> term.phrase() || !SAYING_NOTHING.contains(term.words().toLowerCase(Locale.ROOT))).toList();
        List<Term> kept = telling.stream().allMatch(Term::unwanted) ? terms : telling;
        if (!kept.stream().allMatch(Term::unwanted)) alternatives.add(List.copyOf(kept));
    }

    private static Term quoted(String text, boolean unwanted) {
        return term(text, unwanted);
    }

    private static Term bare(String token) {
        boolean unwanted = token.length() > 1 && token.charAt(0) == '-';
        return term(ELISION.matcher(unwanted ? token.substring(1) : token).replaceFirst(""), unwanted);
    }

    /** What was typed in one piece, « peut-être », has to stand so. */
    private static Term term(String text, boolean unwanted) {
        String words = NO_WORD.matcher(text).replaceAll(" ").strip();
        return new Term(words, words.indexOf(' ') >= 0, unwanted);
    }

    /** @return as somebody would type it */
    public static String typed(List<List<Term>> alternatives) {
        return alternatives.stream().map(terms -> terms.stream().map(Term::typed).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" OU "));
    }
}

package org.kiosque.search;

/**
 * One thing a result has to hold.
 *
 * @param words letters and digits with single blanks between them, one word unless it is a phrase
 * @param phrase whether the words have to follow each other
 * @param unwanted whether results must not hold it, instead
 */
public record Term(String words, boolean phrase, boolean unwanted) {

    /** @return as somebody would type it */
    public String typed() {
        String text = phrase ? '"' + words + '"' : words;
        return unwanted ? '-' + text : text;
    }
}

package org.kiosque.articles.internal;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address. */
final class Slug {

    static final int MAX = 80;

    private static final String NAMELESS = "article";

    private Slug() {}

    static String of(String title) {
        String slug = plain(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > MAX) {
            int lastWord = slug.lastIndexOf('-', MAX);
            slug = slug.substring(0, lastWord > 0 ? lastWord : MAX);
        }
        return slug.isEmpty() ? NAMELESS : slug;
    }

    /** @return the text in lower case and without accents, for comparing */
    static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        // What carries its stroke or its twin inside the letter does not come apart above.
        return bare.toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l");
    }
}

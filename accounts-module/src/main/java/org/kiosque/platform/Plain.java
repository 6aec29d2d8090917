package org.kiosque.platform;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as searches compare them. The results are stored: whoever changes this must recompute them in a migration. */
public final class Plain {

    private Plain() {}

    /** @return the text in lower case and without accents */
    public static String of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        // What carries its stroke or its twin inside the letter does not come apart above.
        return bare.toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l");
    }

    /** @return small letters, digits and single hyphens for an address, cut between two words; empty when the text has none of them */
    public static String slug(String text, int max) {
        String slug = of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() <= max) return slug;
        int lastWord = slug.lastIndexOf('-', max);
        return slug.substring(0, lastWord > 0 ? lastWord : max);
    }
}

package org.kiosque.accounts.internal;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared. The keys are stored: whoever changes {@link #key} must recompute them in a migration. */
final class Names {

    /** Letters of other scripts, and what a Latin reader sees in them or in their capitals, in the same order. */
    private static final String DOUBLES = "авекмнорстухѕіјүһԁԛԝӏ" + "αβεζηικμνορτυχ" + "øłđħıɡɑ" + "01i";
    private static final String LATIN = "abekmhopctyxsijyhdqwl" + "abezhikmnoptyx" + "oldhiga" + "oll";

    private Names() {}

    /** @return as it is compared when somebody signs in: without regard to case or surrounding space */
    static String plain(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** @return what two pseudonyms have in common when a hurried reader takes one for the other; never empty for one */
    static String key(String pseudonym) {
        String plain = plain(pseudonym);
        String letters = Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replace("æ", "ae").replace("œ", "oe").replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]", "");
        var key = new StringBuilder();
        // Twice, since a double may lead to i, which leads to l.
        letters.codePoints().map(Names::latin).map(Names::latin).forEach(key::appendCodePoint);
        return key.isEmpty() ? plain : key.toString();
    }

    private static int latin(int letter) {
        int at = DOUBLES.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }
}

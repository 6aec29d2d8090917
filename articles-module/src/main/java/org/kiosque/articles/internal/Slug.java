package org.kiosque.articles.internal;

import org.kiosque.platform.Plain;

/** The readable part of an address. */
final class Slug {

    static final int MAX = 80;

    private static final String NAMELESS = "article";

    private Slug() {}

    static String of(String title) {
        String slug = Plain.slug(title, MAX);
        return slug.isEmpty() ? NAMELESS : slug;
    }

    /** @return the text in lower case and without accents, for comparing */
    static String plain(String text) {
        return Plain.of(text);
    }
}

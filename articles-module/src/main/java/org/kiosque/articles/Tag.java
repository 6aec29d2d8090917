package org.kiosque.articles;

import java.util.regex.Pattern;

/** A word that pieces have in common. @param slug stands in its address */
public record Tag(String slug, String name) {

    public static final int SLUG_MAX = 80;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @return whether a tag may have this slug at all; what comes from an address may be anything */
    public static boolean isSlug(String text) {
        return text != null && text.length() <= SLUG_MAX && SLUG.matcher(text).matches();
    }
}

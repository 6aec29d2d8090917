package org.kiosque.catalogue;

import java.util.regex.Pattern;

/** What is typed into one line, and what of it may stand in an address. */
public final class Line {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Line() {}

    static String of(String name, String value, int max) {
        return text(name, value == null ? null : value.replaceAll("\\p{Cntrl}+", " "), max);
    }

    static String required(String name, String value, int max) {
        String line = of(name, value, max);
        if (line.isEmpty()) throw new IllegalArgumentException("A " + name + " is missing.");
        return line;
    }

    /** Line ends stay. */
    static String text(String name, String value, int max) {
        String text = value == null ? "" : value.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").strip();
        if (text.length() > max)
            throw new IllegalArgumentException("A " + name + " has at most " + max + " characters.");
        return text;
    }

    static String slug(String value, int max) {
        String slug = of("slug", value, max);
        if (!slug.isEmpty() && !SLUG.matcher(slug).matches())
            throw new IllegalArgumentException("A slug is of small letters, digits and single hyphens.");
        return slug;
    }
}

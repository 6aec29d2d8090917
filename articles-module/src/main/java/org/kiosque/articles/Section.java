package org.kiosque.articles;

import java.util.regex.Pattern;

/** A part of the paper. @param slug stands in its address; @param description one line, may be empty */
public record Section(String slug, String name, String description) {

    public static final int SLUG_MAX = 60;
    public static final int NAME_MAX = 80;
    public static final int DESCRIPTION_MAX = 300;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Section {
        if (!isSlug(slug))
            throw new IllegalArgumentException("A section's slug is of small letters, digits and single hyphens.");
        if (name.isBlank() || name.length() > NAME_MAX)
            throw new IllegalArgumentException("A section's name has 1 to " + NAME_MAX + " characters.");
        description = description == null ? "" : description;
        if (description.length() > DESCRIPTION_MAX)
            throw new IllegalArgumentException("A description has at most " + DESCRIPTION_MAX + " characters.");
    }

    /** @return whether a section may have this slug at all; what comes from an address may be anything */
    public static boolean isSlug(String text) {
        return text != null && text.length() <= SLUG_MAX && SLUG.matcher(text).matches();
    }
}

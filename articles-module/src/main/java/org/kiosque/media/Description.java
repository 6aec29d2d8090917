package org.kiosque.media;

import java.time.LocalDate;

/**
 * What is said about a picture. Null texts become empty, line ends become spaces; a description that breaks these rules
 * cannot exist.
 *
 * @param alt what it shows, for those who cannot see it; empty while nobody has described it
 * @param caption what stands below it
 * @param credit who made it
 * @param rights who holds the rights, and under which licence it is used; for the desk only
 * @param rightsUntil the last day it may be shown, null for no end
 */
public record Description(String alt, String caption, String credit, String rights, LocalDate rightsUntil) {

    public static final int ALT_MAX = 300;
    public static final int CAPTION_MAX = 500;
    public static final int CREDIT_MAX = 120;
    public static final int RIGHTS_MAX = 300;

    /** What is known of a picture that was just dropped into the library. */
    public static final Description NONE = new Description("", "", "", "", null);

    /** The calendars people use. */
    private static final int YEAR_MAX = 9999;

    public Description {
        alt = line("description", alt, ALT_MAX);
        caption = line("caption", caption, CAPTION_MAX);
        credit = line("credit", credit, CREDIT_MAX);
        rights = line("note on rights", rights, RIGHTS_MAX);
        if (rightsUntil != null && (rightsUntil.getYear() < 1 || rightsUntil.getYear() > YEAR_MAX))
            throw new IllegalArgumentException("Rights end in a year from 1 to " + YEAR_MAX + ".");
    }

    private static String line(String name, String value, int max) {
        String line = value == null ? "" : value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() > max) throw new IllegalArgumentException("A " + name + " has at most " + max + " characters.");
        return line;
    }
}

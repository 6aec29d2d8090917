package org.kiosque.articles;

import org.kiosque.media.MediaId;

/**
 * The picture that stands above a piece and beside it in lists.
 *
 * @param alt what it shows, for those who cannot see it; empty takes the library's words
 * @param caption one line under it; empty takes the library's words
 * @param credit who made it; empty takes the library's words
 */
public record LeadPicture(MediaId picture, String alt, String caption, String credit) {

    public static final int ALT_MAX = 300;
    public static final int CAPTION_MAX = 500;
    public static final int CREDIT_MAX = 200;

    public LeadPicture {
        if (picture == null) throw new IllegalArgumentException("A lead picture is a picture.");
        alt = line("description", alt, ALT_MAX);
        caption = line("caption", caption, CAPTION_MAX);
        credit = line("credit", credit, CREDIT_MAX);
    }

    private static String line(String name, String value, int max) {
        String line = value == null ? "" : value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() > max)
            throw new IllegalArgumentException("A picture's " + name + " has at most " + max + " characters.");
        return line;
    }
}

package org.kiosque.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.kiosque.media.MediaId;

/**
 * What an author says about themself.
 *
 * @param slug stands in the address of their page; empty keeps the one they have
 * @param position what they do for the paper, in a few words; may be empty
 * @param biography a few lines; may be empty
 * @param picture null when there is none
 * @param links their pages elsewhere, by https only
 */
public record AuthorSheet(String slug, String position, String biography, MediaId picture, List<String> links) {

    public static final int SLUG_MAX = 80;
    public static final int POSITION_MAX = 80;
    public static final int BIOGRAPHY_MAX = 1000;
    public static final int LINK_MAX = 300;
    public static final int LINKS_MAX = 5;

    public AuthorSheet {
        slug = Line.slug(slug, SLUG_MAX);
        position = Line.of("position", position, POSITION_MAX);
        biography = Line.text("biography", biography, BIOGRAPHY_MAX);
        links = links == null ? List.of() : links.stream().filter(Objects::nonNull).map(String::strip)
                .filter(link -> !link.isEmpty()).distinct().toList();
        if (links.size() > LINKS_MAX) throw new IllegalArgumentException("An author has at most " + LINKS_MAX + " links.");
        if (!links.stream().allMatch(AuthorSheet::isLink))
            throw new IllegalArgumentException("A link is an address that begins with https://, of at most " + LINK_MAX + " characters.");
    }

    /** @return whether an author may link there; what was typed may be anything */
    public static boolean isLink(String text) {
        if (text == null || text.length() > LINK_MAX) return false;
        try {
            URI address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}

package org.kiosque.web.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kiosque.platform.Plain;

/**
 * The parts a text has by its headings, each with an address of its own. An address comes from the words of the heading,
 * so that it stays when headings are added around it; only where two have the same words the later one bears a number.
 *
 * @param html the text with its addresses
 * @param all the parts in their order, of every level
 */
record Parts(String html, List<Part> all) {

    /**
     * @param id what its address ends with
     * @param level 2 to 4
     * @param title sanitised HTML of one line, without a link in it
     */
    public record Part(String id, int level, String title) {}

    /** As the newsroom's cleaning leaves them: without attributes. */
    private static final Pattern HEADING = Pattern.compile("<h([234])>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("<sup><a href=\"#fn-[^>]*>[^<]*</a></sup>");
    private static final Pattern LINK = Pattern.compile("</?a(?: [^>]*)?>|<br ?/>");
    private static final Pattern MARK = Pattern.compile("<[^>]*>|&[#\\w]+;");

    private static final String PREFIX = "part-";
    private static final int LONGEST = 60;

    /** @param label what the link beside a heading is for, in words */
    static Parts of(String html, String label) {
        var parts = new ArrayList<Part>();
        Set<String> taken = new HashSet<>();
        String with = HEADING.matcher(html).replaceAll(found -> {
            Part part = part(found, taken);
            parts.add(part);
            return Matcher.quoteReplacement(written(part, found, label));
        });
        return new Parts(with, List.copyOf(parts));
    }

    private static Part part(MatchResult found, Set<String> taken) {
        String title = LINK.matcher(NOTE.matcher(found.group(2)).replaceAll("")).replaceAll(" ").strip();
        String words = PREFIX + address(MARK.matcher(title).replaceAll(" "));
        String id = words;
        for (int i = 2; !taken.add(id); i++) id = words + "-" + i;
        return new Part(id, Integer.parseInt(found.group(1)), title);
    }

    /** Words without a letter of ours still have an address that stays. */
    private static String address(String words) {
        String slug = Plain.slug(words, LONGEST);
        return slug.isEmpty() ? Integer.toHexString(words.hashCode()) : slug;
    }

    /** The link stands beside the heading, not in it: a heading is heard as it is written. */
    private static String written(Part part, MatchResult found, String label) {
        String name = "h" + part.level();
        return "<div class=\"part\"><" + name + " id=\"" + part.id() + "\">" + found.group(2) + "</" + name
                + "><a class=\"part__link\" href=\"#" + part.id() + "\" aria-label=\"" + label + "\">#</a></div>";
    }
}

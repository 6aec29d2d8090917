package org.kiosque.web.reading;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes each picture of a text a link to the largest file there is of it. */
final class Enlargements {

    /** As the newsroom's cleaning leaves them. */
    private static final Pattern PICTURE = Pattern.compile("(<figure>)(<picture>.*?</picture>|<img [^>]*>)", Pattern.DOTALL);
    private static final Pattern SIZES = Pattern.compile("<img [^>]*srcset=\"(?:[^\"]*, )?([^\" ]+) \\d+w\"");
    private static final Pattern SOURCE = Pattern.compile("<img [^>]*src=\"([^\"]+)\"");
    private static final Pattern ALT = Pattern.compile(" alt=\"([^\"]*)\"");

    private Enlargements() {}

    /** @param label what such a link is for, given what the picture shows; both as HTML */
    static String in(String html, Function<String, String> label) {
        return PICTURE.matcher(html).replaceAll(found -> Matcher.quoteReplacement(linked(found, label)));
    }

    private static String linked(MatchResult found, Function<String, String> label) {
        String picture = found.group(2);
        var large = SIZES.matcher(picture);
        if (!large.find() && !(large = SOURCE.matcher(picture)).find()) return found.group();
        var alt = ALT.matcher(picture);
        return found.group(1) + "<a class=\"zoom\" href=\"" + large.group(1) + "\" aria-label=\""
                + label.apply(alt.find() ? alt.group(1) : "") + "\">" + picture + "</a>";
    }
}

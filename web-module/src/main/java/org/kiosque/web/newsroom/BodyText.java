package org.kiosque.web.newsroom;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text that was written as HTML, for comparing: one line for each paragraph, cell or picture. */
final class BodyText {

    private static final Pattern BLOCK = Pattern.compile("</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|br|figure|figcaption|table|"
            + "thead|tbody|tr|td|th|caption|section|aside|div|details|summary)\\b[^>]*>");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*?>");
    private static final Pattern ALT = Pattern.compile("\\balt=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|(\\d{1,7}));");

    private BodyText() {}

    /** @param html as the newsroom hands it out: sanitised, its tags in lower case */
    static List<String> blocks(String html) {
        String pictures = PICTURE.matcher(html).replaceAll(picture -> Matcher.quoteReplacement("<p>[" + alt(picture.group()) + "]</p>"));
        String links = LINK.matcher(pictures).replaceAll(link -> Matcher.quoteReplacement(link.group(2) + " (" + link.group(1) + ")"));
        return Stream.of(BLOCK.split(links)).map(TAG::matcher).map(tags -> tags.replaceAll(""))
                .map(text -> unescaped(text).strip()).filter(text -> !text.isEmpty()).toList();
    }

    private static String alt(String picture) {
        return ALT.matcher(picture).results().findFirst().map(found -> found.group(1)).orElse("");
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(BodyText::character)
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u00a0").replace("&amp;", "&");
    }

    private static String character(MatchResult entity) {
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1), 16) : Integer.parseInt(entity.group(2));
        return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : entity.group());
    }
}

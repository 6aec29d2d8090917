package org.kiosque.web.newsroom;

import java.util.Set;
import java.util.regex.Pattern;

/** What the editor in the browser can hold without losing any of it. */
final class RichText {

    private static final Pattern START = Pattern.compile("<([a-z][a-z0-9]*)");
    private static final Pattern QUOTE_OF_PARAGRAPHS = Pattern.compile("<blockquote>\\s*<");
    private static final Set<String> HELD = Set.of("p", "h2", "h3", "ul", "ol", "li", "blockquote", "pre", "br", "a",
            "strong", "em", "b", "i", "u", "s", "sub", "sup", "code");

    private RichText() {}

    /** @param html as the newsroom hands it out: sanitised, its tags in lower case; null for none */
    static boolean holds(String html) {
        return html == null || START.matcher(html).results().allMatch(tag -> HELD.contains(tag.group(1)))
                && !QUOTE_OF_PARAGRAPHS.matcher(html).find();
    }
}

package org.kiosque.articles.internal;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kiosque.articles.Player;
import org.kiosque.media.MediaId;

/**
 * Makes of a text as it is kept what readers are given: without the newsroom's {@link CutMark}, without pictures that
 * nobody may show any more, with notes whose ids are unique on a page of many texts, and with cards that say which of
 * them can be played. A text is kept in one shape, so it need not be taken apart for that.
 *
 * @param expired the pictures whose rights have run out
 */
record Print(Set<MediaId> expired) {

    /** They stand beside each other, never one inside the other. */
    private static final Pattern FIGURE = Pattern.compile("\n?<figure><picture>.*?</figure>\n?", Pattern.DOTALL);
    private static final Pattern EMPTY_GALLERY = Pattern.compile("\n?<div class=\"gallery\">\\s*</div>");
    private static final Pattern NOTE = Pattern.compile("( id=\"| href=\"#)(fn|fnref)-(?=[1-9])");
    private static final Pattern CARD = Pattern.compile("(<figure class=\"embed\" [^>]*)(><a href=\"([^\"]*)\")");
    private static final Pattern CHARACTER = Pattern.compile("&#([0-9]{1,5});");

    /** @param mark letters and digits that no other text on a page has. @param html as it is kept */
    String html(String mark, String html) {
        String shown = withoutExpired(CutMark.hidden(html));
        if (shown.contains("\"embed\"")) shown = CARD.matcher(shown).replaceAll(Print::playable);
        return shown.contains("fn-") ? NOTE.matcher(shown).replaceAll("$1$2-" + mark + "-") : shown;
    }

    String withoutExpired(String html) {
        if (expired.isEmpty()) return html;
        String left = FIGURE.matcher(html).replaceAll(figure -> isExpired(figure.group()) ? gap(figure.group())
                : Matcher.quoteReplacement(figure.group()));
        return left.equals(html) ? html : EMPTY_GALLERY.matcher(left).replaceAll("");
    }

    private boolean isExpired(String figure) {
        return LibraryPictures.shownIn(figure).anyMatch(expired::contains);
    }

    /** Between two blocks one line end stays. */
    private static String gap(String figure) {
        return figure.startsWith("\n") && figure.endsWith("\n") ? "\n" : "";
    }

    private static String playable(MatchResult card) {
        Function<Player, String> marked = player -> card.group(1) + " data-player=\"" + player.key() + "\"" + card.group(2);
        return Matcher.quoteReplacement(Player.of(address(card.group(3))).map(marked).orElse(card.group()));
    }

    /** @param attribute as the sanitiser writes addresses: some characters by number, the ampersand by name */
    private static String address(String attribute) {
        return CHARACTER.matcher(attribute).replaceAll(one -> Matcher.quoteReplacement("" + (char) Integer.parseInt(one.group(1))))
                .replace("&amp;", "&");
    }
}

package org.kiosque.web.newsletters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.EditionPiece;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Texts;

/**
 * What both parts of a letter say around its pieces, in the paper's own language.
 *
 * @param origin where the site's pages live, without a slash at the end
 */
record LetterWords(Locale language, ZoneId zone, String site, String tagline, String origin, Links links) {

    String say(String key, Object... arguments) {
        return Texts.in(language, key, arguments);
    }

    String name(Newsletter newsletter) {
        return say("newsletter.name." + newsletter);
    }

    String subject(Newsletter newsletter, LocalDate day) {
        return say("newsletter.subject." + newsletter, Dates.longDay(day, language));
    }

    /** @return « Le Brief n° 12, samedi 28 novembre 2026 »; without a number while there is none */
    String dateline(Edition edition) {
        String day = Dates.longDay(LocalDate.ofInstant(edition.at(), zone), language);
        return edition.number() == 0 ? name(edition.newsletter()) + ", " + day
                : say("newsletter.dateline", name(edition.newsletter()), Integer.toString(edition.number()), day);
    }

    String address(EditionPiece piece) {
        return origin + links.article(piece.card());
    }

    /** @return the issue in the archive; while it has no number, the archive itself */
    String online(Edition edition) {
        return origin + "/newsletters" + (edition.number() == 0 ? "" : "/" + edition.newsletter().slug() + "/" + edition.number());
    }

    String choices() {
        return origin + "/account/newsletters";
    }

    String time(Instant moment) {
        var local = moment.atZone(zone);
        return String.format(language, language.equals(Locale.FRENCH) ? "%02dh%02d" : "%02d:%02d", local.getHour(), local.getMinute());
    }
}

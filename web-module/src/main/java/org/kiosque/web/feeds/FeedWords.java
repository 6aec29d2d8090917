package org.kiosque.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.articles.Access;
import org.kiosque.articles.Reading;
import org.kiosque.web.shell.Texts;

/** What feeds say by themselves, in the paper's own language whoever asks: one address has one answer. */
@ApplicationScoped
public class FeedWords {

    @Inject
    @ConfigProperty(name = "kiosque.site.language", defaultValue = "fr")
    String language;

    @Inject
    @ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris")
    ZoneId zone;

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    String say(String key, Object... arguments) {
        return Texts.in(locale(), key, arguments);
    }

    /** @return what stands below a text that goes on where it came from */
    String goesOn(Reading reading) {
        var card = reading.card();
        if (card.access() == Access.FREE) return say("feed.goesOn");
        return card.freeAt() == null ? say("feed.forSubscribers") : say("feed.freeAt", date(card.freeAt()));
    }

    private String date(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(moment.atZone(zone)).replaceFirst("^1 (?=\\p{L}+ )",
                locale().equals(Locale.FRENCH) ? "1er " : "1 ");
    }
}

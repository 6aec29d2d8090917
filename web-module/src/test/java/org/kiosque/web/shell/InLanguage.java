package org.kiosque.web.shell;

import java.time.ZoneId;
import java.util.Locale;
import org.kiosque.accounts.People;

/** The words of the shell in one language, without a container or a request. */
public final class InLanguage {

    public static final InLanguage FRENCH = new InLanguage(Locale.FRENCH);
    public static final InLanguage ENGLISH = new InLanguage(Locale.ENGLISH);

    private final Language language;

    private InLanguage(Locale locale) {
        language = new Language() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
    }

    public Dates dates() {
        var dates = new Dates();
        dates.zone = ZoneId.of("Europe/Paris");
        dates.language = language;
        return dates;
    }

    public Bylines bylines(People people) {
        var bylines = new Bylines();
        bylines.people = people;
        bylines.texts = texts();
        return bylines;
    }

    public Texts texts() {
        var texts = new Texts();
        texts.language = language;
        return texts;
    }
}

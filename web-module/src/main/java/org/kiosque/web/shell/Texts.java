package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of the site with something put in. */
@Named
@ApplicationScoped
public class Texts {

    /** Every text a person reads stands in this bundle, in every language. */
    public static final String BUNDLE = "org.kiosque.web.texts";

    /** The paper's own language is the fallback, never the machine's. */
    private static final ResourceBundle.Control OURS_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject Language language;

    public String say(String key) {
        return in(language.getLocale(), key);
    }

    public String say(String key, Object first) {
        return in(language.getLocale(), key, first);
    }

    public String say(String key, Object first, Object second) {
        return in(language.getLocale(), key, first, second);
    }

    /** For the page that is kept for readers of either language. */
    public String french(String key) {
        return in(Locale.FRENCH, key);
    }

    public String english(String key) {
        return in(Locale.ENGLISH, key);
    }

    /** @throws MissingResourceException when the bundle lacks the key */
    public static String in(Locale locale, String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE, locale, OURS_ONLY).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}

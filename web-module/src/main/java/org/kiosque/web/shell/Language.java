package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language of this request: the paper's own, unless the visitor chose the other one with the button in the footer.
 * What the browser prefers does not count: half a page in English around French articles helps nobody.
 */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "kiosque-language";

    @Inject HttpServletRequest request;

    public Locale getLocale() {
        return chosen().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** @return the language the button in the footer leads to */
    public String getOther() {
        return chosen().equals("en") ? "fr" : "en";
    }

    private String chosen() {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue).findFirst().orElse("fr");
    }
}

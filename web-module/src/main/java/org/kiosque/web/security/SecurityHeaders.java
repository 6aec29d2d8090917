package org.kiosque.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.kiosque.articles.Player;
import org.kiosque.web.shell.FirstScript;
import org.kiosque.web.shell.Site;

/** What browsers are told on every response (OWASP ASVS 5, 3.4.1 to 3.4.6). */
@ApplicationScoped
public class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    /** The component library of the back office adds a second policy, with the nonce of its scripts; both hold. */
    private static final String BACK_OFFICE = "style-src 'self' 'unsafe-inline'; media-src 'none'; worker-src 'none'; "
            + "manifest-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
            + "frame-src 'self'; connect-src 'self'; font-src 'self' data:; img-src 'self' data: blob:";
    private static final String PUBLIC_PAGES = "default-src 'none'; script-src 'self' " + FirstScript.SOURCE + "; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; "
            + "form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    /** The page inside a card, which a reader has asked for: it shows the player of one site and nothing else. */
    private static final String PLAYER = "default-src 'none'; style-src 'self'; frame-src %s; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'self'";

    /** From there a form leads on to whichever server of theirs a reader has named; nowhere else may a form leave the site. */
    private static final String LEAVING = "/share/mastodon";

    @Inject Site site;

    void put(HttpServletRequest request, HttpServletResponse response) {
        var player = request.getRequestURI().equals("/player") ? Player.known(request.getParameter("of")) : Optional.<Player>empty();
        response.setHeader(CSP, player.map(one -> PLAYER.formatted(one.provider().origin())).orElseGet(() -> policy(request)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", player.isPresent() ? "SAMEORIGIN" : "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", isForOthers(request.getRequestURI()) ? "cross-origin" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        if (site.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    private static String policy(HttpServletRequest request) {
        if (BackOffice.isAskedFor(request)) return BACK_OFFICE;
        return request.getRequestURI().equals(LEAVING)
                ? PUBLIC_PAGES.replace("form-action 'self'", "form-action 'self' https:") : PUBLIC_PAGES;
    }

    /** Feed readers and other sites show our pictures beside links to us. */
    private static boolean isForOthers(String path) {
        return path.startsWith("/media/") || path.startsWith("/assets/images/");
    }
}

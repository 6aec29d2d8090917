package org.kiosque.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kiosque.web.shell.Site;

/** What browsers are told on every response (OWASP ASVS 5, 3.4.1 to 3.4.6). */
@ApplicationScoped
public class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    /** The component library of the back office adds a second policy, with the nonce of its scripts; both hold. */
    private static final String BACK_OFFICE = "style-src 'self' 'unsafe-inline'; media-src 'none'; worker-src 'none'; "
            + "manifest-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
            + "frame-src 'self'; connect-src 'self'; font-src 'self' data:; img-src 'self' data: blob:";
    private static final String PUBLIC_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Inject Site site;

    void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CSP, BackOffice.isAskedFor(request) ? BACK_OFFICE : PUBLIC_PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", isForOthers(request.getRequestURI()) ? "cross-origin" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        if (site.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    /** Feed readers and other sites show our pictures beside links to us. */
    private static boolean isForOthers(String path) {
        return path.startsWith("/media/") || path.startsWith("/assets/images/");
    }
}

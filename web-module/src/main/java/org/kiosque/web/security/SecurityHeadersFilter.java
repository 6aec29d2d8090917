package org.kiosque.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.kiosque.web.shell.Site;

/** What browsers are told on every response (OWASP ASVS 5, 3.4.1 to 3.4.6). */
public class SecurityHeadersFilter extends HttpFilter {

    private static final String CSP = "Content-Security-Policy";
    private static final String BACK_OFFICE =
            "style-src 'self' 'unsafe-inline'; media-src 'none'; worker-src 'none'; manifest-src 'none'; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; frame-src 'none'; connect-src 'self'; font-src 'self' data:; img-src 'self' data: blob:";
    private static final String PUBLIC_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Inject transient Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        if (site.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        boolean backOffice = request.getRequestURI().startsWith("/admin");
        // In the back office the component library adds the nonce of its scripts in a second header; both hold.
        response.setHeader(CSP, backOffice ? BACK_OFFICE : PUBLIC_PAGES);
        chain.doFilter(request, backOffice ? response : new PolicyKept(response));
    }

    /** Keeps the component library, which speaks on every page, from changing the policy of the public ones. */
    private static final class PolicyKept extends HttpServletResponseWrapper {

        PolicyKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase(CSP)) super.setHeader(name, value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(CSP)) super.addHeader(name, value);
        }
    }
}

package org.kiosque.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.kiosque.web.shell.Site;

/**
 * Refuses every request that would change something unless this site's own pages sent it. Faces executes the action of
 * a stateless view for whoever posts {@code ViewState=stateless}, so this door is the one that counts.
 *
 * <p>Browsers say where a request comes from in Sec-Fetch-Site, older ones in Origin or Referer; scripts of other sites
 * can set none of the three (W3C Fetch Metadata; OWASP CSRF Prevention, "Verifying Origin").
 */
public class SameOriginFilter extends HttpFilter {

    private static final Logger LOG = System.getLogger(SameOriginFilter.class.getName());
    private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FACES_POSTBACK = "jakarta.faces.ViewState";
    /** Where mail providers unsubscribe a reader (RFC 8058). No page and no cookie counts there, only the secret in the address. */
    private static final String ONE_CLICK = "/newsletters/unsubscribe";

    @Inject transient Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isRefused(request)) {
            LOG.log(Level.WARNING, "Refused a {0} of {1}: it does not come from {2}. If readers use another address, set kiosque.public-origin.",
                    request.getMethod(), oneLine(request.getRequestURI()), site.getOrigin());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isRefused(HttpServletRequest request) {
        if (CHANGING_NOTHING.contains(request.getMethod()))
            // Faces takes any request with a view state for a postback, a link from elsewhere included.
            return request.getQueryString() != null && request.getParameter(FACES_POSTBACK) != null;
        if (request.getMethod().equals("POST") && request.getRequestURI().equals(ONE_CLICK)) return false;
        return !OriginCheck.isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"),
                request.getHeader("Referer"), site.getOrigin());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}

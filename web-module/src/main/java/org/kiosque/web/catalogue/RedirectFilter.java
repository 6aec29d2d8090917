package org.kiosque.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.Redirect;

/**
 * Leads on from addresses that nothing stands at. It is asked only where the site has nothing to show, on the way to the
 * page that would say so: a redirect hides no page, and pages pay nothing for it.
 */
public class RedirectFilter extends HttpFilter {

    private static final Logger LOG = System.getLogger(RedirectFilter.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject transient Catalogue catalogue;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var redirect = found(request);
        if (redirect.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(redirect.get().way().status());
        response.setHeader("Cache-Control", "no-cache");
        if (redirect.get().way() == Redirect.Way.GONE) request.getRequestDispatcher("/WEB-INF/errors/410.xhtml").forward(request, response);
        else response.setHeader("Location", Locations.of(redirect.get().target(), request.getQueryString()));
    }

    /** The page that says that nothing is there must come without the database, too. */
    private Optional<Redirect> found(HttpServletRequest request) {
        boolean lost = Integer.valueOf(HttpServletResponse.SC_NOT_FOUND).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        try {
            return lost && READING.contains(request.getMethod()) && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                    ? catalogue.redirect(path) : Optional.empty();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Nobody is led on: the redirects cannot be read.", failure);
            return Optional.empty();
        }
    }
}

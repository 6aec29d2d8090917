package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** {@code /tags/{slug}}, {@code /authors/{slug}} and {@code /series/{slug}} */
@WebServlet({"/tags/*", "/authors/*", "/series/*"})
public class ListingServlet extends HttpServlet {

    @Inject transient TagPage tag;
    @Inject transient AuthorPage author;
    @Inject transient SeriesPage series;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo();
        String slug = path == null ? "" : path.substring(1);
        Instant now = Instant.now();
        boolean found = switch (request.getServletPath()) {
            case "/tags" -> tag.finds(slug, now);
            case "/authors" -> author.finds(slug, now);
            default -> series.finds(slug, now);
        };
        if (found) request.getRequestDispatcher("/WEB-INF/pages" + request.getServletPath() + ".xhtml").forward(request, response);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}

package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.kiosque.articles.Articles;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Legal;
import org.kiosque.web.shell.Links;

/** {@code /pages/{slug}}, the pages that stay; their former addresses lead there too. */
@WebServlet("/pages/*")
public class PageServlet extends HttpServlet {

    @Inject transient Articles articles;
    @Inject transient CurrentArticle current;
    @Inject transient Legal legal;
    @Inject transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo();
        String slug = path == null ? "" : path.substring(1);
        var card = articles.page(slug, Instant.now());
        if (slug.equals(legal.getPage())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", Links.LEGAL);
        } else if (card.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!links.article(card.get()).equals(request.getRequestURI())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.article(card.get()));
        } else {
            current.is(card.get());
            request.getRequestDispatcher("/WEB-INF/pages/plain.xhtml").forward(request, response);
        }
    }
}

package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Links;

/** {@code /articles/{id}/{slug}} and {@code /briefs/{id}/{slug}}: the id decides, anything else leads to the right address. */
@WebServlet({"/articles/*", "/briefs/*"})
public class ArticleServlet extends HttpServlet {

    /** At most 18 digits always fit a long. */
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(?:/[^/]*)?/?");

    @Inject transient Articles articles;
    @Inject transient CurrentArticle current;
    @Inject transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var card = card(request.getPathInfo());
        if (card.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!links.article(card.get()).equals(request.getRequestURI())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.article(card.get()) + query);
        } else {
            show(card.get(), request, response);
        }
    }

    /** A posted comment: the page is the same one. What stands elsewhere takes none. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var card = card(request.getPathInfo());
        if (card.isEmpty() || card.get().kind() == Kind.PAGE) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else show(card.get(), request, response);
    }

    private Optional<ArticleCard> card(String path) {
        var parts = PATH.matcher(path == null ? "" : path);
        return parts.matches()
                ? articles.card(new ArticleId(Long.parseLong(parts.group(1))), Instant.now())
                : Optional.empty();
    }

    private void show(ArticleCard card, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        current.is(card);
        request.getRequestDispatcher("/WEB-INF/pages/article.xhtml").forward(request, response);
    }
}

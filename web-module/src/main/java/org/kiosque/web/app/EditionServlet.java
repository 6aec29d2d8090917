package org.kiosque.web.app;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Visitor;
import org.kiosque.web.shell.WebApp;

/**
 * {@code /offline/edition.json}: what the last seven days are made of, for whoever may take them along. It also tells a
 * browser that has taken some whether its reader still may: 401 for nobody in particular, 403 for somebody who may not.
 */
@WebServlet("/offline/edition.json")
public class EditionServlet extends HttpServlet {

    private static final int DAYS = 7;
    /** More than any week of a small paper, less than what a telephone would choke on. */
    private static final int MOST = 300;

    @Inject transient Articles articles;
    @Inject transient Visitor visitor;
    @Inject transient Links links;
    @Inject transient Dates dates;
    @Inject transient WebApp app;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!visitor.isSignedIn()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!app.isOffline() || !visitor.may(Permission.READ_PAID)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(edition(Instant.now()));
        }
    }

    private String edition(Instant now) {
        LocalDate today = dates.dateOf(now);
        Instant since = dates.startOf(today.minusDays(DAYS - 1));
        var pieces = Json.createArrayBuilder();
        articles.latest(Listing.ALL, now, now, MOST).stream().filter(card -> !card.publishedAt().isBefore(since))
                .forEach(card -> pieces.add(piece(card)));
        var pages = Json.createArrayBuilder().add("/").add("/offline");
        return Json.createObjectBuilder().add("taken", now.toString())
                .add("pages", pages).add("pieces", pieces).build().toString();
    }

    private JsonObjectBuilder piece(ArticleCard card) {
        return Json.createObjectBuilder().add("address", links.article(card)).add("title", card.title());
    }
}

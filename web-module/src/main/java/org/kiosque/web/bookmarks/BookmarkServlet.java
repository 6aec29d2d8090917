package org.kiosque.web.bookmarks;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.kiosque.articles.ArticleId;
import org.kiosque.bookmarks.BookmarkRefused;
import org.kiosque.bookmarks.BookmarkRefused.Reason;
import org.kiosque.bookmarks.Bookmarks;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Visitor;

/** The button that keeps an article, and the one that lets it go; both lead back to where they were pressed. */
@WebServlet("/bookmarks")
public class BookmarkServlet extends HttpServlet {

    @Inject transient Bookmarks bookmarks;
    @Inject transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = Links.local(request.getParameter("next"));
        String article = request.getParameter("article");
        if (article == null || !article.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!visitor.isSignedIn()) {
            seeOther(response, "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        } else {
            change(new ArticleId(Long.parseLong(article)), "remove".equals(request.getParameter("do")), next, response);
        }
    }

    private void change(ArticleId article, boolean away, String next, HttpServletResponse response) throws IOException {
        try {
            if (away) bookmarks.remove(visitor.id(), article);
            else bookmarks.add(visitor.id(), article, Instant.now());
            seeOther(response, next);
        } catch (BookmarkRefused refused) {
            if (refused.reason() == Reason.UNKNOWN) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else seeOther(response, "/account/bookmarks?full=1");
        }
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}

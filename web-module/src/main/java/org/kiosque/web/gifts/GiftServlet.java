package org.kiosque.web.gifts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.gifts.GiftId;
import org.kiosque.gifts.GiftRefused;
import org.kiosque.gifts.Gifts;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Visitor;

/**
 * The buttons « Offrir cet article » ({@code /gifts}) and « Reprendre » ({@code /gifts/revoke}). What became of it stands
 * on the page they lead back to.
 */
@WebServlet({"/gifts", "/gifts/revoke"})
public class GiftServlet extends HttpServlet {

    @Inject transient Gifts gifts;
    @Inject transient Articles articles;
    @Inject transient Links links;
    @Inject transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/gifts")) give(request, response);
        else revoke(request, response);
    }

    private void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var card = number(request.getParameter("article")).stream().boxed().findFirst()
                .flatMap(id -> articles.card(new ArticleId(id), Instant.now()));
        if (card.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!visitor.isSignedIn()) {
            leadTo("/login?next=" + URLEncoder.encode(links.article(card.get()), StandardCharsets.UTF_8), response);
        } else if (!visitor.may(Permission.READ_PAID)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            try {
                gifts.give(visitor.id(), card.get().id(), Instant.now());
            } catch (GiftRefused seenOnThePage) {
                // It says how many are left, and offers nothing where everybody may read.
            }
            leadTo(links.article(card.get()) + "#gift", response);
        }
    }

    private void revoke(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var gift = number(request.getParameter("gift"));
        if (!visitor.isSignedIn()) {
            leadTo("/login?next=%2Faccount%2Fgifts", response);
        } else if (gift.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            try {
                gifts.revoke(visitor.id(), new GiftId(gift.getAsLong()), Instant.now());
                leadTo("/account/gifts?notice=revoked", response);
            } catch (GiftRefused unknown) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    /** By GET, whatever led here. */
    private static void leadTo(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static OptionalLong number(String text) {
        return text != null && text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}

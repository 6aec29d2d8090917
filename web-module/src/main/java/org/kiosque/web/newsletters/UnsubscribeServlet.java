package org.kiosque.web.newsletters;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.Subscriptions;

/**
 * The way out of a letter. A GET shows a button and changes nothing, since scanners follow links. A POST is the one click
 * of RFC 8058: mail providers send it without cookie, Origin or Referer, so the token in the address is the whole proof,
 * and they want no redirection. The button sends the same with a field {@code page}, and is led back to the page.
 */
@WebServlet({"/newsletters/unsubscribe", "/newsletters/resubscribe"})
public class UnsubscribeServlet extends HttpServlet {

    private static final String COME_BACK = "/newsletters/resubscribe";

    @Inject transient Subscriptions subscriptions;
    @Inject transient UnsubscribePage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var subscription = subscriptions.byToken(request.getParameter("token"));
        if (subscription.isEmpty() || request.getServletPath().equals(COME_BACK)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(subscription.get());
        request.getRequestDispatcher("/WEB-INF/pages/unsubscribe.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("token");
        try {
            if (request.getServletPath().equals(COME_BACK)) subscriptions.comeBack(token, Instant.now());
            else subscriptions.leave(token, Instant.now());
        } catch (NewsletterRefused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getParameter("page") != null)
            response.sendRedirect("/newsletters/unsubscribe?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }
}

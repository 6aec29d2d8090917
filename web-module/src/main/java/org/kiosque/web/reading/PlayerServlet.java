package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kiosque.articles.Player;

/**
 * {@code /player?of=youtube:dQw4w9WgXcQ}, the page that stands in a card once a reader has asked for a film. The page
 * around it never asks the other site for anything; this one does, and for nothing but the player.
 */
@WebServlet("/player")
public class PlayerServlet extends HttpServlet {

    @Inject transient PlayerPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var player = Player.known(request.getParameter("of"));
        if (player.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(player.get());
        request.getRequestDispatcher("/WEB-INF/pages/player.xhtml").forward(request, response);
    }
}

package org.kiosque.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button « Déconnexion ». */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    @Inject transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect("/");
    }
}

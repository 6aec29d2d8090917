package org.kiosque.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /assets/sections.css?v=}: kept for good under the version it has, and under no other. */
@WebServlet("/assets/sections.css")
public class PaletteServlet extends HttpServlet {

    @Inject transient Palette palette;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sheet = palette.sheet();
        if (!Palette.version(sheet).equals(request.getParameter("v"))) response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(sheet);
    }
}

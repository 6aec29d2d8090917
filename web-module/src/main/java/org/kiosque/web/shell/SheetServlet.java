package org.kiosque.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code /assets/site/article.css?v=}: kept for good under the version it has, and under no other. */
@WebServlet("/assets/site/*")
public class SheetServlet extends HttpServlet {

    @Inject transient Sheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = Stream.of(Sheet.values())
                .filter(sheet -> ("/" + sheet.name().toLowerCase(Locale.ROOT) + ".css").equals(request.getPathInfo())).findFirst();
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var made = sheets.of(asked.get());
        String tag = '"' + made.version() + '"';
        if (!made.version().equals(request.getParameter("v"))) response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(made.css());
    }
}

package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /archive}, and {@code /archive/2030/01} for a month. */
@WebServlet("/archive/*")
public class MonthsServlet extends HttpServlet {

    private static final Pattern MONTH = Pattern.compile("/(\\d{4})/(0[1-9]|1[0-2])");

    @Inject transient MonthsPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Instant now = Instant.now();
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            page.show(now);
            request.getRequestDispatcher("/WEB-INF/pages/archive.xhtml").forward(request, response);
        } else if (month(path).filter(month -> page.finds(month, request.getParameter("before"), now)).isPresent()) {
            request.getRequestDispatcher("/WEB-INF/pages/archive-month.xhtml").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<YearMonth> month(String path) {
        var parts = MONTH.matcher(path);
        return parts.matches() ? Optional.of(YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }
}

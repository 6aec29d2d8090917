package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Links;

/** {@code /brief/2030-01-31}, the Brief of a day that has begun; {@code /brief} leads to the last one. */
@WebServlet("/brief/*")
public class BriefServlet extends HttpServlet {

    @Inject transient DailyBriefs briefs;
    @Inject transient BriefPage page;
    @Inject transient Dates dates;
    @Inject transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo();
        Instant now = Instant.now();
        LocalDate today = dates.dateOf(now);
        if (path == null || path.equals("/")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", links.brief(briefs.before(today.plusDays(1), now).orElse(today)));
            return;
        }
        var day = day(path.substring(1));
        if (day.isEmpty() || day.get().isAfter(today)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(day.get(), now);
        request.getRequestDispatcher("/WEB-INF/pages/brief.xhtml").forward(request, response);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}

package org.kiosque.web.newsletters;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kiosque.newsletters.Archive;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.Newsletter;

/** {@code /newsletters} and {@code /newsletters/{letter}/{number}} */
@WebServlet("/newsletters/*")
public class ArchiveServlet extends HttpServlet {

    private static final Pattern ISSUE = Pattern.compile("/([a-z]+)/([1-9]\\d{0,8})");

    @Inject transient Archive archive;
    @Inject transient ArchivePage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            request.getRequestDispatcher("/WEB-INF/pages/newsletters.xhtml").forward(request, response);
            return;
        }
        var edition = edition(path);
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(edition.get());
        request.getRequestDispatcher("/WEB-INF/pages/newsletter.xhtml").forward(request, response);
    }

    private Optional<Edition> edition(String path) {
        var asked = ISSUE.matcher(path);
        return asked.matches() ? Newsletter.bySlug(asked.group(1))
                .flatMap(newsletter -> archive.issue(newsletter, Integer.parseInt(asked.group(2)), Instant.now())) : Optional.empty();
    }
}

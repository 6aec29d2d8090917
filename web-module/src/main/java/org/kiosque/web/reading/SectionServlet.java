package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kiosque.web.shell.Sections;

/** {@code /sections/{slug}} */
@WebServlet("/sections/*")
public class SectionServlet extends HttpServlet {

    @Inject transient Sections sections;
    @Inject transient SectionPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo();
        var section = sections.bySlug(path == null ? "" : path.substring(1));
        if (section.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(section.get());
        request.getRequestDispatcher("/WEB-INF/pages/section.xhtml").forward(request, response);
    }
}

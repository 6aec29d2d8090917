package org.kiosque.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kiosque.web.shell.Site;

/** {@code /sections/{slug}} */
@WebServlet("/sections/*")
public class SectionServlet extends HttpServlet {

    @Inject transient Site site;
    @Inject transient SectionPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var section = site.getSections().stream()
                .filter(known -> ("/" + known.slug()).equals(request.getPathInfo())).findFirst();
        if (section.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(section.get());
        request.getRequestDispatcher("/section.xhtml").forward(request, response);
    }
}

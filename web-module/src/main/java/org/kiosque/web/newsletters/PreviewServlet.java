package org.kiosque.web.newsletters;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.Press;
import org.kiosque.platform.Refused;
import org.kiosque.web.shell.FramedMail;
import org.kiosque.web.shell.Visitor;

/** The laid-out part of an issue, for the frame in admin/newsletters/preview.xhtml. */
@WebServlet("/admin/newsletters/part")
public class PreviewServlet extends HttpServlet {

    @Inject transient NewsletterDesk desk;
    @Inject transient Press press;
    @Inject transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var edition = desk.edition(visitor.id(), AskedIssue.of(request), Instant.now());
            FramedMail.write(response, press.print(edition).html());
        } catch (Refused refused) {
            response.sendError(refused.key().endsWith(".UNKNOWN") ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

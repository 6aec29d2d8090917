package org.kiosque.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.web.mail.Mail;
import org.kiosque.web.mail.Mailbox;
import org.kiosque.web.shell.FramedMail;

/** The laid-out part of a mail, for the frame in admin/mailbox.xhtml. */
@WebServlet("/admin/mailbox/part")
public class MailServlet extends HttpServlet {

    @Inject transient Mailbox mailbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        try {
            var mail = mailbox.mail(id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : -1).filter(Mail::isLaidOut);
            if (mail.isPresent()) FramedMail.write(response, mail.get().bulk().html());
            else response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccountRefused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

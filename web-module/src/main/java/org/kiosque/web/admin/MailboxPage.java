package org.kiosque.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.web.mail.Mail;
import org.kiosque.web.mail.Mailbox;
import org.kiosque.web.shell.Visitor;

/** admin/mailbox.xhtml: the mails of the site, where a developer reads what nobody was sent */
@Named
@RequestScoped
public class MailboxPage {

    private static final int LINES = 100;

    @Inject Mailbox mailbox;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private List<Mail> mails;
    private Mail mail;

    public void load() {
        people.require(visitor.id(), Permission.READ_MAILBOX);
        mails = mailbox.latest(LINES);
        String id = request.getParameter("id");
        if (id != null) mail = mailbox.mail(id.matches("\\d{1,18}") ? Long.parseLong(id) : -1).orElse(null);
    }

    public boolean isDelivering() {
        return mailbox.isDelivering();
    }

    public List<Mail> getMails() {
        return mails;
    }

    /** @return the one to be read, or null */
    public Mail getMail() {
        return mail;
    }

    public List<MailPart> getParts() {
        return MailPart.of(mail.body());
    }
}

package org.kiosque.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Registrations;
import org.kiosque.web.shell.Messages;

/** verify.xhtml. The link in the mail shows a button; only the button spends the token, so that mail scanners do not. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject Registrations registrations;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    public String confirm() {
        try {
            String token = request.getParameter("token");
            registrations.verify(token == null ? "" : token, Instant.now());
            return "/login?faces-redirect=true&notice=verified";
        } catch (AccountRefused refused) {
            messages.error(null, refused);
            return null;
        }
    }
}

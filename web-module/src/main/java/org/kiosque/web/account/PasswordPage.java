package org.kiosque.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Registration;
import org.kiosque.accounts.SignIn;
import org.kiosque.web.shell.Messages;

/** password.xhtml, where the mail for a forgotten password leads */
@Named
@RequestScoped
public class PasswordPage {

    @Inject SignIn signIn;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    @NotBlank(message = "{register.password.required}")
    @Size(min = Registration.PASSWORD_MIN, max = Registration.PASSWORD_MAX, message = "{register.password.length}")
    private String password;

    public String choose() {
        try {
            String token = request.getParameter("token");
            signIn.choosePassword(token == null ? "" : token, password, Instant.now());
            return "/login?faces-redirect=true&notice=password";
        } catch (AccountRefused refused) {
            messages.error(refused.reason() == AccountRefused.Reason.LINK_DEAD ? null : "password", refused);
            return null;
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

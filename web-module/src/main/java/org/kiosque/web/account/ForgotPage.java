package org.kiosque.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.kiosque.accounts.Registrations;
import org.kiosque.accounts.SignIn;

/** forgot.xhtml. Says the same whether the address has an account or not. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject SignIn signIn;
    @Inject Registrations registrations;
    @Inject HttpServletRequest request;

    @NotBlank(message = "{register.email.required}")
    private String email;

    public String send() {
        signIn.forgotPassword(email, Instant.now());
        registrations.askVerification(email, Instant.now());
        return "/forgot?faces-redirect=true&sent=1";
    }

    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? null : email.strip();
    }
}

package org.kiosque.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Registration;
import org.kiosque.accounts.Registrations;
import org.kiosque.web.shell.Messages;

/** register.xhtml */
@Named
@RequestScoped
public class RegisterPage {

    @Inject Registrations registrations;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    @NotBlank(message = "{register.pseudonym.required}")
    @Size(min = Registration.PSEUDONYM_MIN, max = Registration.PSEUDONYM_MAX, message = "{register.pseudonym.length}")
    @Pattern(regexp = Registration.PSEUDONYM_PATTERN, message = "{register.pseudonym.letters}")
    private String pseudonym;

    @NotBlank(message = "{register.email.required}")
    @Size(max = Registration.EMAIL_MAX, message = "{register.email.form}")
    @Pattern(regexp = Registration.EMAIL_PATTERN, message = "{register.email.form}")
    private String email;

    @NotBlank(message = "{register.password.required}")
    @Size(min = Registration.PASSWORD_MIN, max = Registration.PASSWORD_MAX, message = "{register.password.length}")
    private String password;

    /** Left empty by people, who do not see it, and filled in by programs, which do. */
    private String website;

    public String register() {
        if (website != null) return sent();
        try {
            registrations.register(new Registration(pseudonym, email, password), Instant.now());
            return sent();
        } catch (AccountRefused refused) {
            boolean name = refused.reason() == AccountRefused.Reason.PSEUDONYM_TAKEN;
            messages.error(name ? "pseudonym" : "password", refused);
            return null;
        }
    }

    private static String sent() {
        return "/register?faces-redirect=true&sent=1";
    }

    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(String pseudonym) {
        this.pseudonym = pseudonym == null ? null : pseudonym.strip();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? null : email.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}

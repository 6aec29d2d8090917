package org.kiosque.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Registration;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SignIn;
import org.kiosque.accounts.Staff;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** admin/people/enrol.xhtml. Nobody sees a password: the person chooses one through a link that is mailed. */
@Named
@RequestScoped
public class EnrolPage {

    @Inject Staff staff;
    @Inject SignIn signIn;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject Messages messages;

    @NotBlank(message = "{register.pseudonym.required}")
    @Size(min = Registration.PSEUDONYM_MIN, max = Registration.PSEUDONYM_MAX, message = "{register.pseudonym.length}")
    @Pattern(regexp = "|" + Registration.PSEUDONYM_PATTERN, message = "{register.pseudonym.letters}")
    private String pseudonym;

    @NotBlank(message = "{register.email.required}")
    @Pattern(regexp = "|" + Registration.EMAIL_PATTERN, message = "{register.email.form}")
    @Size(max = Registration.EMAIL_MAX, message = "{register.email.form}")
    private String email;

    private Role[] roles = {};

    public void load() {
        people.require(visitor.id(), Permission.MANAGE_PEOPLE);
    }

    public void enrol() throws IOException {
        try {
            Instant now = Instant.now();
            AccountId id = staff.enrol(visitor.id(), new Enrolment(pseudonym, email, null, Set.of(roles)), now);
            signIn.forgotPassword(email, now);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/people/list?notice=enrolled&edit=" + id);
        } catch (AccountRefused refused) {
            messages.error(field(refused.reason()), refused);
        }
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case PSEUDONYM_TAKEN -> "pseudonym";
            case EMAIL_TAKEN -> "email";
            default -> null;
        };
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(String pseudonym) {
        this.pseudonym = pseudonym;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}

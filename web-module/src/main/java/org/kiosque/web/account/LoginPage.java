package org.kiosque.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.SignIn;
import org.kiosque.accounts.SignInRefused;
import org.kiosque.web.security.Sessions;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Messages;

/** login.xhtml */
@Named
@RequestScoped
public class LoginPage {

    private static final Set<String> NOTICES = Set.of("verified", "password", "kept");

    @Inject SignIn signIn;
    @Inject Sessions sessions;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    @NotBlank(message = "{login.name.required}")
    private String name;

    @NotBlank(message = "{login.password.required}")
    private String password;

    public void enter() throws IOException {
        try {
            sessions.start(request, signIn.signIn(name, password, Instant.now()));
            FacesContext.getCurrentInstance().getExternalContext().redirect(Links.local(request.getParameter("next")));
        } catch (SignInRefused refused) {
            messages.error(null, refused);
        }
    }

    /** @return what another page sent the visitor here to be told, as the key of a text; null for nothing */
    public String getNotice() {
        String notice = request.getParameter("notice");
        return NOTICES.contains(notice == null ? "" : notice) ? "login.notice." + notice : null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

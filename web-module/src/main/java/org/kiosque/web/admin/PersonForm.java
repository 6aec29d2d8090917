package org.kiosque.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.Staff;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** The form beside the list of people, for the account named by {@code ?edit=}. */
@Named
@RequestScoped
public class PersonForm {

    @Inject Staff staff;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private Account account;
    private Role[] roles;

    @PostConstruct
    void open() {
        String id = request.getParameter("edit");
        if (id == null) return;
        people.require(visitor.id(), Permission.MANAGE_PEOPLE);
        if (id.matches("\\d{1,18}")) account = people.account(new AccountId(Long.parseLong(id))).orElse(null);
        if (account == null) throw new AccountRefused("none", Reason.UNKNOWN);
        roles = account.roles().toArray(Role[]::new);
    }

    public void assign() throws IOException {
        if (isSelf() && !Set.of(roles).contains(Role.ADMIN)) messages.error("roles", "people.self");
        else act("assigned", now -> staff.assign(visitor.id(), account.id(), Set.of(roles), now));
    }

    public void suspend() throws IOException {
        act("suspended", now -> staff.suspend(visitor.id(), account.id(), now));
    }

    public void reinstate() throws IOException {
        act("reinstated", now -> staff.reinstate(visitor.id(), account.id(), now));
    }

    private interface Deed {
        void at(Instant now);
    }

    private void act(String notice, Deed deed) throws IOException {
        try {
            deed.at(Instant.now());
            String list = Paging.of(request, 1, 1, "q", "edit").with("notice", notice);
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getRequestURI() + list);
        } catch (AccountRefused refused) {
            messages.error(null, refused);
        }
    }

    /** @return null when the page shows only the list */
    public Account getAccount() {
        return account;
    }

    /** Nobody is offered to lock themselves out. */
    public boolean isSelf() {
        return account.id().equals(visitor.id());
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}

package org.kiosque.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.Staff;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/people/list.xhtml */
@Named
@RequestScoped
public class PeoplePage {

    private static final int LINES = 50;

    @Inject Staff staff;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private List<Account> accounts;

    public void load() {
        String text = request.getParameter("q");
        accounts = staff.find(visitor.id(), text == null ? "" : text.strip(), LINES);
    }

    public List<Account> getAccounts() {
        return accounts;
    }

    /** @return whether there may be more people than the list shows */
    public boolean isCut() {
        return accounts.size() == LINES;
    }

    /** @return the roles worth a word: everybody is a reader */
    public List<Role> roles(Account account) {
        return Stream.of(Role.values()).filter(role -> role != Role.READER && account.is(role)).toList();
    }

    /** @return the address of the list with the form for one of them */
    public String edit(Account account) {
        return Paging.of(request, LINES, LINES, "q").with("edit", account.id()) + "#person";
    }
}

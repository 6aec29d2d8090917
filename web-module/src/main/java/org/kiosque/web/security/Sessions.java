package org.kiosque.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;

/** Signed-in browsers. A session exists only between signing in and signing out. */
@ApplicationScoped
public class Sessions {

    private static final String TICKET = Sessions.class.getName();

    /** What a session remembers. The stamp tells whether the account has ended its sessions since. */
    private record Ticket(long account, int stamp) implements Serializable {}

    @Inject People people;

    public void start(HttpServletRequest request, Account account) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(TICKET, new Ticket(account.id().value(), account.stamp()));
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    /** @return whose session this is, asked of the database each time, so that a suspension works at once */
    public Optional<Account> account(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(TICKET) instanceof Ticket ticket)) return Optional.empty();
        return people.account(new AccountId(ticket.account()))
                .filter(account -> account.stamp() == ticket.stamp() && !account.suspended());
    }
}

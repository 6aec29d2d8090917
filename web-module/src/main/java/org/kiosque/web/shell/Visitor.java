package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Permission;

/** Who is asking for this page: a signed-in person, or nobody in particular. */
@Named
@RequestScoped
public class Visitor {

    /** Where the sign-in mechanism leaves the account of the request. */
    public static final String ACCOUNT = Visitor.class.getName();

    @Inject HttpServletRequest request;

    /** @return null when nobody has signed in */
    public Account getAccount() {
        return (Account) request.getAttribute(ACCOUNT);
    }

    /** @return null when nobody has signed in */
    public AccountId id() {
        return isSignedIn() ? getAccount().id() : null;
    }

    public boolean isSignedIn() {
        return getAccount() != null;
    }

    public boolean isStaff() {
        return may(Permission.ENTER_BACK_OFFICE);
    }

    public boolean may(Permission permission) {
        return isSignedIn() && getAccount().may(permission);
    }

    /** For pages, which name a permission as text. */
    public boolean can(String permission) {
        return may(Permission.valueOf(permission));
    }
}

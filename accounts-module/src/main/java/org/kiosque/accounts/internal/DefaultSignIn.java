package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Registration;
import org.kiosque.accounts.SignIn;
import org.kiosque.accounts.SignInRefused;
import org.kiosque.accounts.SignInRefused.Reason;
import org.kiosque.accounts.internal.Link.Purpose;

@ApplicationScoped
class DefaultSignIn implements SignIn {

    private Members members;
    private Links links;
    private Attempts attempts;
    private Transactions transactions;

    /** For the CDI proxy only. */
    DefaultSignIn() {}

    @Inject
    DefaultSignIn(Members members, Links links, Attempts attempts, Transactions transactions) {
        this.members = members;
        this.links = links;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    @Override
    public Account signIn(String name, String password, Instant now) {
        if (!transactions.apart(() -> attempts.count(name, now))) throw new SignInRefused("somebody", Reason.TOO_MANY);
        var member = transactions.apart(() -> members.byName(name)).orElse(null);
        String hash = member == null ? null : member.passwordHash();
        if (!Passwords.match(password, hash)) throw new SignInRefused("somebody", Reason.WRONG);
        String current = Passwords.isOutdated(hash) ? Passwords.hash(password) : hash;
        // Refused only after the commit: the mail that the refusal promises must go out.
        var account = transactions.apart(() -> enter(member.id(), name, hash, current, now));
        if (account.suspended()) throw new SignInRefused(account.id(), Reason.SUSPENDED);
        if (!account.verified()) throw new SignInRefused(account.id(), Reason.UNVERIFIED);
        return account;
    }

    private Account enter(AccountId id, String name, String checked, String current, Instant now) {
        var member = members.lock(id);
        if (!checked.equals(member.passwordHash())) throw new SignInRefused(id, Reason.WRONG);
        if (!current.equals(checked)) member.rehash(current);
        attempts.forget(name);
        var account = member.account();
        if (!account.verified() && !account.suspended()) links.askVerification(member, now);
        return account;
    }

    @Override
    @Transactional
    public void forgotPassword(String email, Instant now) {
        members.lockByEmail(email).filter(Member::isVerified).ifPresent(member -> links.askReset(member, now));
    }

    @Override
    public AccountId choosePassword(String token, String password, Instant now) {
        Registration.requirePassword(password);
        Passwords.refuseCommon(password);
        // A dead link is not worth a hash.
        transactions.join(() -> links.get(token, Purpose.RESET, now));
        String hash = Passwords.hash(password);
        return transactions.join(() -> {
            var member = links.spend(token, Purpose.RESET, now);
            member.choosePassword(hash);
            attempts.forget(member.email());
            // A pseudonym may read like another's address: the tries under it are the other's then.
            if (members.byName(member.pseudonym()).orElse(null) == member) attempts.forget(member.pseudonym());
            return member.id();
        });
    }
}

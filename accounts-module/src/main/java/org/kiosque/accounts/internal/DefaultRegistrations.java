package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.AccountVerified;
import org.kiosque.accounts.Registration;
import org.kiosque.accounts.RegistrationRepeated;
import org.kiosque.accounts.Registrations;
import org.kiosque.accounts.internal.Link.Purpose;

@ApplicationScoped
class DefaultRegistrations implements Registrations {

    private Members members;
    private Links links;
    private Transactions transactions;
    private Event<RegistrationRepeated> repeated;
    private Event<AccountVerified> verified;

    /** For the CDI proxy only. */
    DefaultRegistrations() {}

    @Inject
    DefaultRegistrations(Members members, Links links, Transactions transactions,
                         Event<RegistrationRepeated> repeated, Event<AccountVerified> verified) {
        this.members = members;
        this.links = links;
        this.transactions = transactions;
        this.repeated = repeated;
        this.verified = verified;
    }

    @Override
    public void register(Registration registration, Instant now) {
        Passwords.refuseCommon(registration.password());
        String hash = Passwords.hash(registration.password());
        boolean entered;
        do {
            // Compared with nobody's hash when the address is new: the time it takes must not tell.
            String earlier = transactions.join(() -> unprovenPassword(registration.email()));
            String known = Passwords.match(registration.password(), earlier) ? earlier : hash;
            entered = transactions.join(() -> enter(registration, earlier, known, now));
        } while (!entered);
    }

    /** @return null when the address is new or proven, or nobody knows its password */
    private String unprovenPassword(String email) {
        return members.byEmail(email).filter(member -> !member.isVerified()).map(Member::passwordHash).orElse(null);
    }

    /** @return false when somebody else registered with the same address in between */
    private boolean enter(Registration registration, String earlier, String hash, Instant now) {
        members.lockNames();
        members.releaseAbandoned(registration.pseudonym(), now);
        if (members.isTaken(registration.pseudonym(), registration.email(), now))
            throw new AccountRefused("registration", Reason.PSEUDONYM_TAKEN);
        var member = members.lockByEmail(registration.email()).orElse(null);
        if (member == null) {
            member = new Member(registration.pseudonym(), registration.email(), hash, now);
            members.add(member);
        } else if (member.isVerified()) {
            member.registerAgain(registration.pseudonym(), now, Links.PAUSE).ifPresent(repeated::fire);
            return true;
        } else if (Objects.equals(member.passwordHash(), earlier)) {
            member.claimAgain(registration.pseudonym(), hash, now);
        } else {
            return false;
        }
        links.askVerification(member, now);
        return true;
    }

    @Override
    @Transactional
    public AccountId verify(String token, Instant now) {
        var member = links.spend(token, Purpose.VERIFICATION, now);
        verified.fire(member.verify(now));
        if (member.passwordHash() == null) links.askReset(member, now);
        return member.id();
    }

    @Override
    @Transactional
    public void askVerification(String email, Instant now) {
        members.lockByEmail(email).filter(member -> !member.isVerified())
                .ifPresent(member -> links.askVerification(member, now));
    }
}

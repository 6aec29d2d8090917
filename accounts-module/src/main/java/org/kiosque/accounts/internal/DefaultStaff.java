package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.RolesChanged;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.accounts.Staff;

@ApplicationScoped
class DefaultStaff implements Staff, SiteSetUp {

    private Members members;
    private People people;
    private Transactions transactions;
    private Event<RolesChanged> rolesChanged;

    /** For the CDI proxy only. */
    DefaultStaff() {}

    @Inject
    DefaultStaff(Members members, People people, Transactions transactions, Event<RolesChanged> rolesChanged) {
        this.members = members;
        this.people = people;
        this.transactions = transactions;
        this.rolesChanged = rolesChanged;
    }

    @Override
    public AccountId enrol(AccountId by, Enrolment enrolment, Instant now) {
        people.require(by, Permission.MANAGE_PEOPLE);
        return open(by, enrolment, now);
    }

    @Override
    public AccountId enrol(Enrolment enrolment, Instant now) {
        return open(null, enrolment, now);
    }

    private AccountId open(AccountId by, Enrolment enrolment, Instant now) {
        String hash = enrolment.password() == null ? null : Passwords.hash(enrolment.password());
        return transactions.join(() -> enter(by, enrolment, hash, now));
    }

    private AccountId enter(AccountId by, Enrolment enrolment, String hash, Instant now) {
        members.lockNames();
        members.releaseAbandoned(enrolment.pseudonym(), now);
        if (members.byEmail(enrolment.email()).isPresent()) throw new AccountRefused("enrolment", Reason.EMAIL_TAKEN);
        if (members.isTaken(enrolment.pseudonym(), enrolment.email(), now))
            throw new AccountRefused("enrolment", Reason.PSEUDONYM_TAKEN);
        var member = new Member(enrolment.pseudonym(), enrolment.email(), hash, now);
        members.add(member);
        member.verify(now);
        rolesChanged.fire(member.assign(by, enrolment.roles(), now));
        return member.id();
    }

    @Override
    @Transactional
    public void assign(AccountId by, AccountId whom, Set<Role> roles, Instant now) {
        members.lockAdmins();
        people.require(by, Permission.MANAGE_PEOPLE);
        var member = members.lock(whom);
        if (!roles.contains(Role.ADMIN)) refuseLastAdmin(member);
        rolesChanged.fire(member.assign(by, roles, now));
    }

    @Override
    @Transactional
    public void suspend(AccountId by, AccountId whom, Instant now) {
        members.lockAdmins();
        people.require(by, Permission.MANAGE_PEOPLE);
        var member = members.lock(whom);
        refuseLastAdmin(member);
        member.suspend(now);
    }

    private void refuseLastAdmin(Member member) {
        if (member.runsTheSite() && !members.hasAdmin(member.id()))
            throw new AccountRefused(member.id(), Reason.LAST_ADMIN);
    }

    @Override
    @Transactional
    public void reinstate(AccountId by, AccountId whom, Instant now) {
        people.require(by, Permission.MANAGE_PEOPLE);
        members.lock(whom).reinstate();
    }

    @Override
    @Transactional
    public List<Account> find(AccountId by, String text, int limit) {
        people.require(by, Permission.MANAGE_PEOPLE);
        return members.containing(text, limit).stream().map(Member::account).toList();
    }

    @Override
    @Transactional
    public boolean hasAdmin() {
        return members.hasAdmin(null);
    }
}

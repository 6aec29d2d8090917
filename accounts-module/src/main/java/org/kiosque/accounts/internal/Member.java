package org.kiosque.accounts.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountVerified;
import org.kiosque.accounts.Appearance;
import org.kiosque.accounts.RegistrationRepeated;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.RolesChanged;

/**
 * Somebody with an account. It begins as a claim on an e-mail address and a pseudonym; whoever receives the mail makes
 * it theirs. Until then it keeps the pseudonym for {@link #CLAIM} only.
 */
@Entity
@Table(name = "account")
class Member {

    static final Duration CLAIM = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version private int version;
    private String pseudonym;
    @Column(name = "pseudonym_key") private String pseudonymKey;
    private String email;
    @Column(name = "email_key") private String emailKey;
    @Column(name = "password_hash") private String passwordHash;
    @Column(name = "joined_at") private Instant joinedAt;
    @Column(name = "verified_at") private Instant verifiedAt;
    @Column(name = "suspended_at") private Instant suspendedAt;
    private int stamp;
    @Column(name = "wanted_key") private String wantedKey;
    @Column(name = "wanted_at") private Instant wantedAt;
    /** In the words of {@link Appearance}, or null. */
    private String appearance;

    // Not joined to the account: PostgreSQL does not lock outer joins.
    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.of(Role.READER);

    /** For Hibernate only. */
    protected Member() {}

    Member(String pseudonym, String email, String passwordHash, Instant now) {
        this.email = email.strip();
        this.emailKey = Names.plain(email);
        this.passwordHash = passwordHash;
        bear(pseudonym, now);
    }

    private void bear(String pseudonym, Instant now) {
        this.pseudonym = pseudonym;
        this.pseudonymKey = Names.key(pseudonym);
        this.joinedAt = now;
    }

    /**
     * Somebody registers again with an address that nobody has proven yet. Whoever reads its mail owns it, and that may
     * be either of them: so a second password wins over the first no more than the first over the second, and the
     * owner chooses one by mail after proving the address. The same password again is the same person again.
     */
    void claimAgain(String pseudonym, String passwordHash, Instant now) {
        if (!passwordHash.equals(this.passwordHash)) this.passwordHash = null;
        bear(pseudonym, now);
    }

    /**
     * Somebody registers with this proven address. From outside it must look like any other registration, which keeps
     * its pseudonym from others; so the one they wanted is kept from others as well.
     *
     * @return what the owner should hear, unless they heard it less than {@code pause} ago
     */
    Optional<RegistrationRepeated> registerAgain(String pseudonym, Instant now, Duration pause) {
        boolean heard = wantedAt != null && wantedAt.plus(pause).isAfter(now);
        wantedKey = Names.key(pseudonym);
        if (heard) return Optional.empty();
        wantedAt = now;
        return Optional.of(new RegistrationRepeated(id(), this.pseudonym, email, now));
    }

    AccountVerified verify(Instant now) {
        verifiedAt = now;
        return new AccountVerified(id(), now);
    }

    void choosePassword(String passwordHash) {
        this.passwordHash = passwordHash;
        stamp++;
    }

    /** The same password under a newer hash: open sessions stay. */
    void rehash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    RolesChanged assign(AccountId by, Set<Role> roles, Instant now) {
        var exactly = EnumSet.of(Role.READER);
        exactly.addAll(roles);
        this.roles.retainAll(exactly);
        this.roles.addAll(exactly);
        return new RolesChanged(id(), by, Set.copyOf(exactly), now);
    }

    void suspend(Instant now) {
        suspendedAt = now;
        stamp++;
    }

    void reinstate() {
        suspendedAt = null;
    }

    void seeLike(Appearance appearance) {
        this.appearance = appearance.words();
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    boolean runsTheSite() {
        return roles.contains(Role.ADMIN) && isVerified() && suspendedAt == null;
    }

    AccountId id() {
        return new AccountId(id == null ? 0 : id);
    }

    String pseudonym() {
        return pseudonym;
    }

    String email() {
        return email;
    }

    /** @return null when there is no password to sign in with */
    String passwordHash() {
        return passwordHash;
    }

    Account account() {
        return new Account(id(), pseudonym, email, roles, isVerified(), suspendedAt != null, stamp, joinedAt);
    }
}

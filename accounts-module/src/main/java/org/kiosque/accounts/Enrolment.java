package org.kiosque.accounts;

import java.util.Set;

/**
 * An account that the site itself or an administrator opens for somebody, already verified.
 *
 * @param password null when the person cannot sign in with one until they have chosen it by mail
 */
public record Enrolment(String pseudonym, String email, String password, Set<Role> roles) {

    public Enrolment {
        Registration.requirePseudonym(pseudonym);
        Registration.requireEmail(email);
        if (password != null) Registration.requirePassword(password);
        roles = Set.copyOf(roles);
    }

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "Enrolment[" + pseudonym + ", " + roles + "]";
    }
}

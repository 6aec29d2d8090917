package org.kiosque.web.setup;

import java.util.Set;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;

/** Who runs the site first, as configured; each part empty when it is not. */
record FirstAdmin(String email, String pseudonym, String password) {

    boolean isNobody() {
        return email.isBlank() && pseudonym.isBlank() && password.isBlank();
    }

    /** @throws IllegalStateException with the key to correct */
    Enrolment enrolment() {
        need("email", email);
        need("pseudonym", pseudonym);
        need("password", password);
        try {
            return new Enrolment(pseudonym.strip(), email.strip(), password, Set.of(Role.READER, Role.ADMIN));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("Correct kiosque.admin.email, .pseudonym or .password: " + wrong.getMessage(), wrong);
        }
    }

    private static void need(String name, String value) {
        if (value.isBlank()) throw new IllegalStateException("kiosque.admin." + name + " is missing for the first administrator.");
    }

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "FirstAdmin[" + pseudonym + "]";
    }
}

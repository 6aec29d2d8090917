package org.kiosque.accounts;

import java.time.Instant;

/** Somebody tried to register with an address that has an account. Fired inside the transaction; its owner should know. */
public record RegistrationRepeated(AccountId account, String pseudonym, String email, Instant at) {

    @Override
    public String toString() {
        return "RegistrationRepeated[" + account + "]";
    }
}

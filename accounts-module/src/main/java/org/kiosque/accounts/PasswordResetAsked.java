package org.kiosque.accounts;

import java.time.Instant;

/** Somebody forgot a password. Fired inside the transaction; the token is a secret and belongs in one mail only. */
public record PasswordResetAsked(AccountId account, String pseudonym, String email, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "PasswordResetAsked[" + account + "]";
    }
}

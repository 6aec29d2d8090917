package org.kiosque.accounts;

import java.time.Instant;

/** Somebody must prove an address. Fired inside the transaction; the token is a secret and belongs in one mail only. */
public record VerificationAsked(AccountId account, String pseudonym, String email, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "VerificationAsked[" + account + "]";
    }
}

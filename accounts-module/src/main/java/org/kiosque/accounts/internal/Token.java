package org.kiosque.accounts.internal;

import java.security.SecureRandom;
import java.util.Base64;
import org.kiosque.platform.Sha256;

/** The secret in a mailed link: 128 random bits. The database sees its digest only. */
record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        return digest(text);
    }

    static String digest(String text) {
        return Sha256.hex(text);
    }

    /** Keeps the secret out of every log. */
    @Override
    public String toString() {
        return "Token";
    }
}

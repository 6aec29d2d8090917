package org.kiosque.accounts.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;

/** Argon2id as OWASP recommends it. The parameters are in each hash, so that they can be raised here. */
final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int PARALLELISM = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Set<String> COMMON = common();

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Each hash takes 19 MiB: a crowd at the door must not take the heap. */
    private static final Semaphore TWO_AT_ONCE = new Semaphore(2, true);

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, PARALLELISM, HASH_BYTES, Argon2.ID);

    /** What a password is compared with when there is none, so that the answer takes as long. */
    private static final String NOBODYS = hash("");

    private Passwords() {}

    static String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return inTurn(() -> ARGON2.hash(password.getBytes(UTF_8), salt).getResult());
    }

    /** @param hash null when there is none: takes as long, and is false */
    static boolean match(String password, String hash) {
        String against = hash == null ? NOBODYS : hash;
        boolean match = inTurn(() -> Argon2Function.getInstanceFromHash(against).check(password, against));
        return match && hash != null;
    }

    static boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(ARGON2);
    }

    /** @throws AccountRefused PASSWORD_COMMON */
    static void refuseCommon(String password) {
        if (COMMON.contains(password.toLowerCase(Locale.ROOT)))
            throw new AccountRefused("password", Reason.PASSWORD_COMMON);
    }

    private static <T> T inTurn(Supplier<T> work) {
        TWO_AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            TWO_AT_ONCE.release();
        }
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("common-passwords.txt"), UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

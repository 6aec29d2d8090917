package org.kiosque.accounts;

import java.util.regex.Pattern;

/**
 * What somebody hands in to open an account. One that breaks these rules cannot exist.
 *
 * <p>Passwords: at least {@value #PASSWORD_MIN} characters, any character, never cut (OWASP ASVS 5, 6.2.1 to 6.2.9);
 * the module also refuses those that everybody tries first.
 */
public record Registration(String pseudonym, String email, String password) {

    public static final int PSEUDONYM_MIN = 2;
    public static final int PSEUDONYM_MAX = 30;
    public static final int EMAIL_MAX = 254;
    public static final int PASSWORD_MIN = 10;
    public static final int PASSWORD_MAX = 200;

    /** Letters and digits of any script, none of the invisible ones, and inside also space, dot, hyphen, underscore, apostrophe and @. */
    public static final String PSEUDONYM_PATTERN = "(?!.*[\\u115F\\u1160\\u3164\\uFFA0])[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._'’@-]*[\\p{L}\\p{M}\\p{N}.])?";

    /** Enough to catch a slip of the fingers; only the mail that arrives proves an address. */
    public static final String EMAIL_PATTERN = "[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>\"(),:;\\[\\]\\\\.]+(?:\\.[^\\s@<>\"(),:;\\[\\]\\\\.]+)+";

    public Registration {
        requirePseudonym(pseudonym);
        requireEmail(email);
        requirePassword(password);
    }

    static void requirePseudonym(String pseudonym) {
        if (pseudonym.length() < PSEUDONYM_MIN || pseudonym.length() > PSEUDONYM_MAX
                || !Pattern.matches(PSEUDONYM_PATTERN, pseudonym))
            throw new IllegalArgumentException("A pseudonym has " + PSEUDONYM_MIN + " to " + PSEUDONYM_MAX
                    + " letters, digits, or . - _ ' @ and spaces between them.");
    }

    static void requireEmail(String email) {
        if (email.length() > EMAIL_MAX || !Pattern.matches(EMAIL_PATTERN, email))
            throw new IllegalArgumentException("An e-mail address looks like name@example.org.");
    }

    /** Also for a password that is chosen later. */
    public static void requirePassword(String password) {
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX)
            throw new IllegalArgumentException("A password has " + PASSWORD_MIN + " to " + PASSWORD_MAX + " characters.");
    }

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "Registration[" + pseudonym + "]";
    }
}

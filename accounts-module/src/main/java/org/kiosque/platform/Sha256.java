package org.kiosque.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), as everything that is compared or sealed here is written down. */
public final class Sha256 {

    private Sha256() {}

    /** @return 64 hexadecimal digits, small letters among them */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256.", impossible);
        }
    }

    /** @return as {@link #hex(byte[])}, of the text in UTF-8 */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }
}

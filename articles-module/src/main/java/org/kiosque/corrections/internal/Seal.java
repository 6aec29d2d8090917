package org.kiosque.corrections.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kiosque.corrections.Correction;

/** Computes what {@link Correction} describes: the canonical form of an entry, and its hash. */
final class Seal {

    private static final String FORM = "kiosque correction 1";

    private Seal() {}

    /** @param entry whose own hash does not count */
    static String of(Correction entry) {
        return HexFormat.of().formatHex(sha256().digest(canonical(entry).getBytes(StandardCharsets.UTF_8)));
    }

    static String canonical(Correction entry) {
        var form = new StringBuilder();
        for (Object field : new Object[] {FORM, entry.number(), entry.previousHash(), entry.moment(), entry.article(),
                entry.kind(), entry.articleTitle(), entry.text(), entry.before(), entry.amends() == null ? "" : entry.amends()})
            form.append(netstring(field.toString()));
        return form.toString();
    }

    private static String netstring(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length + ":" + value + ",";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}

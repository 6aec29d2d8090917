package org.kiosque.corrections.internal;

import java.nio.charset.StandardCharsets;
import org.kiosque.corrections.Correction;
import org.kiosque.platform.Sha256;

/** Computes what {@link Correction} describes: the canonical form of an entry, and its hash. */
final class Seal {

    private static final String FORM = "kiosque correction 1";

    private Seal() {}

    /** @param entry whose own hash does not count */
    static String of(Correction entry) {
        return Sha256.hex(canonical(entry));
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
}

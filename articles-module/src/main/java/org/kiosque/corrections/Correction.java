package org.kiosque.corrections;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleId;

/**
 * One entry of the ledger. Entries are numbered 1, 2, 3 … without a gap; each is sealed by its {@code hash}, which also
 * covers the hash of the entry before, so that a changed, missing, added or moved entry breaks every later seal.
 *
 * <p><b>The canonical form.</b> The hash is the SHA-256, in lower-case hexadecimal, of these ten fields in this order,
 * each written as a netstring: the number of its UTF-8 bytes in decimal, a colon, the bytes, a comma; nothing between
 * one and the next.
 * <ol>
 * <li>the words {@code kiosque correction 1}
 * <li>{@code number}, decimal
 * <li>{@code previousHash}, {@value #GENESIS} for the first entry
 * <li>{@code at} in UTC with exactly six decimals, as {@code 2024-02-28T05:50:00.000000Z}
 * <li>{@code article}, decimal
 * <li>{@code kind}, its name as above
 * <li>{@code articleTitle}
 * <li>{@code text}
 * <li>{@code before}, the empty string when there is none
 * <li>{@code amends}, decimal, the empty string when there is none
 * </ol>
 * So entry 7 begins {@code 20:kiosque correction 1,1:7,64:…}. The texts are taken as they are published: in Unicode's
 * form NFC, lines ending with a line feed. Who wrote the note is kept beside the entry for the newsroom and is no part
 * of it: readers are owed the words, not the hand.
 *
 * @param articleTitle as it was on that day, so that the entry can be read when the article is gone
 * @param text plain, {@value Note#TEXT_MIN} to {@value Note#TEXT_MAX} characters
 * @param before what the article said before; empty when the note does not quote it
 * @param amends the number of the entry this one puts right; null for most
 * @param at never before the entry before it; microseconds
 */
public record Correction(long number, ArticleId article, CorrectionKind kind, String articleTitle, String text,
                         String before, Long amends, Instant at, String previousHash, String hash) {

    /** What the first entry has for the hash of the one before. */
    public static final String GENESIS = "0000000000000000000000000000000000000000000000000000000000000000";

    private static final int SHORT = 12;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Correction {
        if (number < 1) throw new IllegalArgumentException("Entries are counted from 1.");
        if (!HASH.matcher(previousHash).matches() || !HASH.matcher(hash).matches())
            throw new IllegalArgumentException("A hash has 64 hexadecimal digits.");
    }

    /** @return {@code at} as the canonical form writes it */
    public String moment() {
        return MOMENT.format(at);
    }

    /** @return the beginning of the hash, enough for an eye to compare */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}

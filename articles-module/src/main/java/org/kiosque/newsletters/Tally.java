package org.kiosque.newsletters;

/**
 * The copies of an issue.
 *
 * @param waiting not touched yet
 * @param handed handed over to the mail, which carries them away one by one
 * @param accepted taken by a mail server
 * @param refused whose address a mail server refused for good
 * @param skipped not written to: unsubscribed meanwhile, no proven address, or on the list of suppressed addresses
 */
public record Tally(long waiting, long handed, long accepted, long refused, long skipped) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public long recipients() {
        return waiting + handed + accepted + refused + skipped;
    }
}

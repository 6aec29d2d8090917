package org.kiosque.newsletters;

/**
 * A copy of an issue is to be mailed. Fired inside the transaction that marks it as handed over: whoever mails does it in
 * the same transaction.
 *
 * @param copy its number, 0 for a test
 * @param address where the reader is reached
 * @param token of the link by which the reader unsubscribes; null for a test
 */
public record CopyDue(long copy, Newsletter newsletter, String address, String subject, Rendition rendition, String token) {

    /** Keeps address and token out of every log. */
    @Override
    public String toString() {
        return "CopyDue[" + copy + ", " + newsletter + "]";
    }
}

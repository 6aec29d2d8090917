package org.kiosque.newsletters;

import java.time.Instant;

/**
 * What the site does by itself to bring letters to their readers, as the desk has arranged it. Every call is one
 * transaction, and each may be made again after a crash, or by several nodes at once, without anybody being written to
 * twice: the recipients of an issue are fixed once, and each copy is handed over and marked in the same transaction.
 */
public interface Mailing {

    /**
     * Composes the issue that a timetable asks for now. After a downtime it is made up for within four hours for the
     * daily Brief, within a day for the weekly letter; an edition without a piece, or with an issue of the desk, is passed over.
     *
     * @return whether an issue was composed, to go out at once
     */
    boolean compose(Newsletter newsletter, Instant now);

    /**
     * Starts one issue whose moment has come: prints it and fixes its words, its number and its recipients. One that
     * nothing is left of, or whose moment passed long ago while the site was down, goes back to the desk as a draft.
     *
     * @return whether there was one
     */
    boolean start(Instant now);

    /**
     * Hands over a batch of copies ({@link CopyDue} for each), or closes an issue of which all are handed over.
     *
     * @return whether there was anything to do
     */
    boolean send(Instant now);

    /** A mail server took this copy. The address has proven that it works. */
    void accepted(long copy, String address, Instant now);

    /**
     * A mail server refused the address of this copy for good. After three in a row, or at once when there is no such
     * mailbox, no more letters are sent to it.
     */
    void refused(long copy, String address, boolean noSuchMailbox, Instant now);

    /**
     * A copy that a mail server had taken came back.
     *
     * @param forGood whether no more letters are sent to the address
     */
    void bounced(long copy, String address, boolean forGood, Instant now);
}

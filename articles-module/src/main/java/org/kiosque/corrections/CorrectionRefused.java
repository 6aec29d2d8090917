package org.kiosque.corrections;

import org.kiosque.platform.Refused;

/** The ledger or the desk that keeps it said no. Nothing was written then. */
public class CorrectionRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        NOT_PUBLIC,
        NOT_YOURS,
        NO_KIND,
        TEXT_LENGTH,
        BEFORE_LENGTH,
        NO_SUCH_ENTRY,
        NOT_INVITED,
        PASSAGE_LENGTH,
        PASSAGE_NOT_FOUND,
        PROPOSAL_LENGTH,
        TOO_MANY,
        ALREADY_DECIDED,
        NO_REASON,
        REMARK_LENGTH
    }

    private final Reason reason;

    /** @param about the number of an entry, the id of a proposal or an article, or "new" */
    public CorrectionRefused(Object about, Reason reason) {
        super("correction", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

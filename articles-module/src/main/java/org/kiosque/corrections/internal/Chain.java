package org.kiosque.corrections.internal;

import java.time.Instant;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.Head;
import org.kiosque.corrections.Verification;
import org.kiosque.corrections.Verification.Fault;
import org.kiosque.corrections.Verification.Kind;

/** Goes along the ledger from the first entry on, remembering only the last one that held. */
final class Chain {

    private long count;
    private Instant first;
    private Instant last;
    private String hash = Correction.GENESIS;
    private Fault fault;

    /** @return whether this entry continues the chain; once one does not, the walk is over */
    boolean follow(Correction next) {
        fault = faultIn(next);
        if (fault != null) return false;
        count++;
        if (first == null) first = next.at();
        last = next.at();
        hash = next.hash();
        return true;
    }

    private Fault faultIn(Correction next) {
        if (next.number() != count + 1) return new Fault(count + 1, Kind.MISSING);
        if (!next.previousHash().equals(hash)) return new Fault(next.number(), Kind.UNLINKED);
        return Seal.of(next).equals(next.hash()) ? null : new Fault(next.number(), Kind.CHANGED);
    }

    /** No entry is left to be read. @param end what the ledger knows as its end */
    void end(Head end) {
        if (fault != null) return;
        if (end.count() > count) fault = new Fault(count + 1, Kind.MISSING);
        else if (end.count() < count) fault = new Fault(end.count() + 1, Kind.ADDED);
        else if (!end.hash().equals(hash)) fault = new Fault(count, Kind.ADDED);
    }

    long count() {
        return count;
    }

    Verification verification() {
        return new Verification(count, first, last, hash, fault);
    }
}

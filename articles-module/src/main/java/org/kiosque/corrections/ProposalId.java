package org.kiosque.corrections;

/** Which proposal. Prints as the bare number that stands in its address. */
public record ProposalId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.kiosque.corrections;

/**
 * The end of the ledger. Whoever keeps one of these can tell later whether what came before has been rewritten.
 *
 * @param count how many entries there are
 * @param hash the last entry's, {@value Correction#GENESIS} while there is none
 */
public record Head(long count, String hash) {}

package org.kiosque.catalogue;

import org.kiosque.accounts.AccountId;

/**
 * An author.
 *
 * @param version hand it back when changing it
 * @param mergedInto under whose name their pieces stand since the two were merged; null when they never were
 */
public record AuthorEntry(AccountId account, AuthorSheet sheet, int version, AccountId mergedInto) {}

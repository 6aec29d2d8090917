package org.kiosque.catalogue;

import org.kiosque.accounts.AccountId;

/** An author. @param version hand it back when changing it */
public record AuthorEntry(AccountId account, AuthorSheet sheet, int version) {}

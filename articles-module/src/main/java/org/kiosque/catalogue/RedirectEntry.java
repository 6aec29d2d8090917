package org.kiosque.catalogue;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/** A redirect as the desk keeps it. @param automatic whether it came from a change of address. @param by null when the site set itself up */
public record RedirectEntry(Redirect redirect, boolean automatic, AccountId by, Instant at) {}

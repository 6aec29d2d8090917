package org.kiosque.media;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/** A picture looks different now, or something else is said about it. Fired inside the transaction. */
public record PictureChanged(MediaId picture, AccountId by, Instant at) {}

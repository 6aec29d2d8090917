package org.kiosque.moderation;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.comments.HideReason;

/** One entry in a comment's moderation history. @param reason null for a restoration */
public record Decision(boolean hidden, HideReason reason, String note, AccountId by, Instant at) {}

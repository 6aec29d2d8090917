package org.kiosque.articles.internal;

import org.kiosque.accounts.AccountId;

/** Who writes, and whether their hand reaches beyond their own drafts. */
record Pen(AccountId holder, boolean publishes) {

    boolean isOf(long author) {
        return holder.value() == author;
    }
}

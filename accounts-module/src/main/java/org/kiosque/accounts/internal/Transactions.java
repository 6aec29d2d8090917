package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Transactions around a part of a method, so that no connection waits for a password to be hashed. */
@ApplicationScoped
class Transactions {

    @Transactional
    <T> T join(Supplier<T> work) {
        return work.get();
    }

    /** Commits whatever becomes of the caller's transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    <T> T apart(Supplier<T> work) {
        return work.get();
    }
}

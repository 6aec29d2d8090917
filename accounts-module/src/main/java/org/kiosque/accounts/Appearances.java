package org.kiosque.accounts;

import java.util.Optional;

/** How people with an account want pages to look, on all their devices. */
public interface Appearances {

    /** @return empty until this person has chosen, and for an id nobody has */
    Optional<Appearance> of(AccountId id);

    /** @throws AccountRefused UNKNOWN */
    void choose(AccountId id, Appearance appearance);
}

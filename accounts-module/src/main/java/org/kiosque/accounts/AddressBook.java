package org.kiosque.accounts;

import java.util.Collection;
import java.util.Map;

/** Where people are reached who may be written to. For mail only: an address is never shown to others. */
public interface AddressBook {

    /** One query for all of them. @return the proven addresses of those who are not suspended */
    Map<AccountId, String> addresses(Collection<AccountId> ids);
}

package org.kiosque.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who people are. Reading only. */
public interface People {

    /** @return the account, or empty when there is none with this id */
    Optional<Account> account(AccountId id);

    /** One query for all of them. @return the public faces of those that exist */
    Map<AccountId, Person> people(Collection<AccountId> ids);

    /** @return everybody who may, by pseudonym; suspended and unverified accounts may nothing */
    List<Person> whoMay(Permission permission);

    /** @param id null for somebody who has not signed in, who may nothing */
    boolean may(AccountId id, Permission permission);

    /**
     * @param id null for somebody who has not signed in
     * @throws AccountRefused NOT_ALLOWED
     */
    void require(AccountId id, Permission permission);
}

package org.kiosque.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.accounts.Role;

/** A few people, without a database. */
public final class Town implements People {

    private final Map<AccountId, Person> people = new HashMap<>();

    public AccountId comes(String pseudonym, Role... roles) {
        var id = new AccountId(people.size() + 1);
        people.put(id, new Person(id, pseudonym, Set.of(roles), Instant.EPOCH));
        return id;
    }

    @Override
    public Map<AccountId, Person> people(Collection<AccountId> ids) {
        var found = new HashMap<>(people);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<Account> account(AccountId id) {
        throw new UnsupportedOperationException("Nobody signs in here.");
    }

    @Override
    public List<Person> whoMay(Permission permission) {
        return people.values().stream().filter(person -> person.may(permission)).toList();
    }

    @Override
    public boolean may(AccountId id, Permission permission) {
        return people.containsKey(id) && people.get(id).may(permission);
    }

    @Override
    public void require(AccountId id, Permission permission) {
        throw new UnsupportedOperationException("Nobody asks for permission here.");
    }
}

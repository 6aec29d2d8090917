package org.kiosque.web.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.Locks;

/** Takes the lock of a piece, and knows the name of whoever has it. */
@ApplicationScoped
class Holders {

    @Inject Locks locks;
    @Inject People people;

    /** @return who holds it now. @throws org.kiosque.newsroom.ArticleRefused UNKNOWN, NOT_YOURS */
    LockResource.Holder take(AccountId by, ArticleId id, Instant now) {
        var lock = locks.take(by, id, now);
        Person holder = people.people(Set.of(lock.holder())).get(lock.holder());
        return new LockResource.Holder(holder == null ? "" : holder.pseudonym(), lock.since(), lock.holder().equals(by));
    }
}

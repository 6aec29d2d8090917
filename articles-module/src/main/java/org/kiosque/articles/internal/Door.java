package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.AccessDecision;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Pass;
import org.kiosque.articles.Passes;

/** The one place where a reader's rights meet the rules of a piece. */
@ApplicationScoped
class Door {

    private People people;
    private Passes passes;

    /** For the CDI proxy only. */
    Door() {}

    @Inject
    Door(People people, Passes passes) {
        this.people = people;
        this.passes = passes;
    }

    /** @param reader null for somebody who has not signed in. @param pass null for a reader who shows none */
    AccessDecision decide(CardRow row, AccountId reader, Pass pass, Instant now) {
        return row.decision(() -> people.may(reader, Permission.READ_PAID),
                () -> pass != null && passes.open(pass, new ArticleId(row.id()), now), now);
    }

    boolean mayReadPaid(AccountId reader) {
        return people.may(reader, Permission.READ_PAID);
    }
}

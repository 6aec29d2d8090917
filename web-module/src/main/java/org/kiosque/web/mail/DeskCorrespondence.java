package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.newsroom.ArticleAssigned;
import org.kiosque.newsroom.ArticleMoved;
import org.kiosque.newsroom.Mentioned;
import org.kiosque.newsroom.State;

/** Tells the newsroom's people what concerns them, inside the transaction in which it happened. Nobody writes to themselves. */
@ApplicationScoped
public class DeskCorrespondence {

    @Inject Correspondence correspondence;
    @Inject People people;
    @Inject Outbox outbox;

    void tell(@Observes ArticleAssigned fact) {
        String by = name(fact.by());
        tell(List.of(fact.to()), fact.by(), to -> letters().assigned(to, by, fact));
    }

    void tell(@Observes Mentioned fact) {
        String by = name(fact.by());
        tell(List.of(fact.who()), fact.by(), who -> letters().mentioned(who, by, fact));
    }

    /** Whoever may read it over learns of it; and its authors, when it comes back to them. */
    void tell(@Observes ArticleMoved fact) {
        String by = name(fact.by());
        if (fact.to() == State.IN_REVIEW && fact.from().compareTo(State.IN_REVIEW) < 0)
            tell(people.whoMay(Permission.EDIT).stream().map(Person::id).toList(), fact.by(), editor -> letters().handedIn(editor, by, fact));
        if (fact.to() == State.DRAFT && fact.from().compareTo(State.IN_REVIEW) >= 0)
            tell(fact.authors(), fact.by(), author -> letters().sentBack(author, by, fact));
    }

    private void tell(Collection<AccountId> whom, AccountId by, Function<Account, Letter> letter) {
        whom.stream().filter(one -> !one.equals(by)).flatMap(one -> people.account(one).stream())
                .filter(account -> !account.suspended()).map(letter).forEach(outbox::put);
    }

    private String name(AccountId by) {
        return people.account(by).map(Account::pseudonym).orElse("");
    }

    private DeskLetters letters() {
        return new DeskLetters(correspondence.letters());
    }
}

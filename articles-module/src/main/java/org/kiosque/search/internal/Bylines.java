package org.kiosque.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.platform.Plain;
import org.kiosque.search.Term;

/** Whose names stand under public pieces. Names are asked for when they are needed: nothing here goes stale when one changes. */
@ApplicationScoped
class Bylines {

    /** Once for each author, however many pieces there are: the index is asked for the next one only. */
    private static final String PUBLIC_AUTHORS = """
            select a.account from articles.author a
            where exists (select 1 from articles.search_entry e where e.authors @> array[a.account])
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject People people;

    List<Person> all() {
        List<?> ids = em.createNativeQuery(PUBLIC_AUTHORS, Long.class).getResultList();
        return people.people(ids.stream().map(id -> new AccountId(((Number) id).longValue())).toList()).values().stream()
                .sorted(Comparator.comparing(Person::pseudonym, Collator.getInstance(Locale.FRENCH))).toList();
    }

    /** @return those whose name holds this word, or is this phrase */
    static List<AccountId> named(Term term, Collection<Person> people) {
        if (term.unwanted()) return List.of();
        String wanted = String.join(" ", words(term.words()));
        return people.stream().filter(person -> {
            List<String> name = words(person.pseudonym());
            return term.phrase() ? String.join(" ", name).contains(wanted) : name.contains(wanted);
        }).map(Person::id).toList();
    }

    static Stream<String> words(Collection<Person> people) {
        return people.stream().flatMap(person -> words(person.pseudonym()).stream());
    }

    static List<String> words(String text) {
        return Stream.of(Plain.of(text).split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
    }

    static Set<String> known(Collection<Person> people) {
        return Set.copyOf(words(people).toList());
    }
}

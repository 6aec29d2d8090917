package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Person;

/** Whom a note calls by {@code @pseudonym}. Pseudonyms may hold spaces: of two that both fit, the longer one is meant. */
final class Calls {

    private Calls() {}

    static List<AccountId> in(String text, List<Person> newsroom) {
        String left = text.toLowerCase(Locale.ROOT);
        var called = new ArrayList<AccountId>();
        var longestFirst = newsroom.stream()
                .sorted(Comparator.comparing((Person person) -> person.pseudonym().length()).reversed()).toList();
        for (Person person : longestFirst) {
            String call = "@" + person.pseudonym().toLowerCase(Locale.ROOT);
            String without = left.replaceAll(Pattern.quote(call) + "(?![\\p{L}\\p{N}])", " ");
            if (!without.equals(left)) called.add(person.id());
            left = without;
        }
        return called;
    }
}

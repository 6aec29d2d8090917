package org.kiosque.web.frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Section;
import org.kiosque.frontpage.Arrangement;
import org.kiosque.frontpage.Pick;
import org.kiosque.web.shell.Sections;
import org.kiosque.web.shell.Texts;

/** Puts titles and names to the arrangements of a list, with one query for all of either. */
@ApplicationScoped
public class ArrangementRows {

    @Inject Stories stories;
    @Inject People people;
    @Inject Sections sections;
    @Inject Texts texts;

    List<ArrangementRow> of(AccountId by, List<Arrangement> arrangements, Instant now) {
        var articles = arrangements.stream().flatMap(one -> one.plan().picks().stream()).map(Pick::article)
                .collect(Collectors.toSet());
        var titles = stories.titles(by, articles, now);
        var names = people.people(arrangements.stream().flatMap(one -> Stream.of(one.by(), one.cancelledBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return arrangements.stream().map(one -> new ArrangementRow(one, titles(one, titles), sections(one),
                name(names, one.by()), name(names, one.cancelledBy()))).toList();
    }

    private List<String> titles(Arrangement arrangement, Map<ArticleId, String> titles) {
        return arrangement.plan().picks().stream()
                .map(pick -> titles.getOrDefault(pick.article(), texts.say("arrange.pick.gone"))).toList();
    }

    /** @return the names of the sections a rule asks for, empty for all of them */
    private String sections(Arrangement arrangement) {
        if (arrangement.plan().rule() == null) return "";
        return arrangement.plan().rule().sections().stream().sorted()
                .map(slug -> sections.bySlug(slug).map(Section::name).orElse(slug)).collect(Collectors.joining(", "));
    }

    private static String name(Map<AccountId, Person> names, AccountId id) {
        return Optional.ofNullable(id).map(names::get).map(Person::pseudonym).orElse("");
    }
}

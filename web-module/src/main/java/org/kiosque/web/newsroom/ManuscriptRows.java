package org.kiosque.web.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.People;
import org.kiosque.articles.Section;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.web.shell.Sections;

/** Puts the names beside the pieces of a list, with one query for all of them. */
@ApplicationScoped
public class ManuscriptRows {

    @Inject People people;
    @Inject Sections sections;

    public List<ManuscriptRow> of(List<ManuscriptLine> lines) {
        var names = people.people(lines.stream().flatMap(line -> Stream.concat(line.authors().stream(),
                Stream.ofNullable(line.plan().assignee()))).collect(Collectors.toSet()));
        return lines.stream().map(line -> new ManuscriptRow(line,
                sections.bySlug(line.section()).map(Section::name).orElse(line.section()),
                line.authors().stream().filter(names::containsKey).map(author -> names.get(author).pseudonym())
                        .collect(Collectors.joining(", ")),
                names.containsKey(line.plan().assignee()) ? names.get(line.plan().assignee()).pseudonym() : "")).toList();
    }
}

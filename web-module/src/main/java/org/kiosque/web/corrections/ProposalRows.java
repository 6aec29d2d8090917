package org.kiosque.web.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.articles.Articles;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.Proposal;
import org.kiosque.corrections.TrackRecord;

/** Puts names, records and articles beside proposals, with one query each for all of them. */
@ApplicationScoped
public class ProposalRows {

    @Inject CorrectionsDesk desk;
    @Inject People people;
    @Inject Articles articles;

    public List<ProposalRow> of(AccountId by, List<Proposal> proposals) {
        var names = people.people(proposals.stream().flatMap(one -> Stream.of(one.proposer(), one.decidedBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        var records = desk.records(by, proposals.stream().map(Proposal::proposer).collect(Collectors.toSet()));
        var cards = articles.cards(proposals.stream().map(Proposal::article).collect(Collectors.toSet()), Instant.now());
        return proposals.stream().map(one -> new ProposalRow(one, name(names, one.proposer()),
                records.getOrDefault(one.proposer(), TrackRecord.NONE), cards.get(one.article()), name(names, one.decidedBy()))).toList();
    }

    private static String name(Map<AccountId, Person> names, AccountId id) {
        return names.containsKey(id) ? names.get(id).pseudonym() : "";
    }
}

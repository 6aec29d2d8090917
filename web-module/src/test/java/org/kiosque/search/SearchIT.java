package org.kiosque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.accounts.Staff;
import org.kiosque.articles.Access;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.catalogue.Colours;
import org.kiosque.catalogue.SectionDesk;
import org.kiosque.catalogue.SectionSheet;
import org.kiosque.catalogue.TagDesk;
import org.kiosque.catalogue.TagSheet;
import org.kiosque.comments.CommentHit;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentSearch;
import org.kiosque.comments.Comments;
import org.kiosque.comments.HideReason;
import org.kiosque.comments.NewComment;
import org.kiosque.moderation.Moderation;
import org.kiosque.newsroom.AccessRules;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.LiveText;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;
import org.kiosque.search.Query.Order;

@ArquillianTest
class SearchIT {

    static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");
    static final Instant EVENING = NOON.plus(Duration.ofHours(8));
    static final String REST = "<p>Le début se lit.</p><hr class=\"cut\"><p>%s</p>";

    @Inject PieceSearch search;
    @Inject CommentSearch commentSearch;
    @Inject Suggestions suggestions;
    @Inject Lexicon lexicon;
    @Inject SectionDesk sections;
    @Inject TagDesk tags;
    @Inject AccessRules rules;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject LiveCoverage lives;
    @Inject Comments comments;
    @Inject Moderation moderation;
    @Inject SiteSetUp site;
    @Inject Staff staff;

    /** In every piece, so that no test finds what another has left behind. */
    String own;
    AccountId chief;
    AccountId reader;
    AccountId subscriber;
    String section;

    @BeforeEach
    void aPaperWithASection() {
        own = letters();
        chief = enrol(Role.ADMIN);
        reader = enrol(Role.READER);
        subscriber = enrol(Role.SUBSCRIBER);
        section = section();
    }

    static String letters() {
        return "z" + UUID.randomUUID().toString().replace("-", "").chars().mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'g' : c)))
                .limit(11).collect(Collectors.joining());
    }

    AccountId enrol(Role role) {
        String name = letters();
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    String section() {
        String slug = letters();
        sections.create(chief, new SectionSheet(new Section(slug, slug, ""), Colours.PLAIN));
        return slug;
    }

    ArticleId piece(String title, String body, AccessRule rule, Instant at, String... names) {
        return publish(newsroom.start(chief, new Draft(Kind.ARTICLE, section, "", title, "", own, body, null, List.of(names), rule,
                List.of(), "", null, null), NOON), at);
    }

    ArticleId publish(ArticleId id, Instant at) {
        workflow.publish(chief, id, at);
        return id;
    }

    ArticleId paid(String hidden) {
        return piece("Le pont", REST.formatted(hidden), AccessRule.SUBSCRIBERS, NOON);
    }

    Found found(String words, AccountId who) {
        return found(Query.of(own + " " + words), who, EVENING);
    }

    Found found(Query query, AccountId who, Instant now) {
        return search.search(query, who, true, 0, 20, now);
    }

    List<ArticleId> ids(Found found) {
        return found.hits().stream().map(hit -> hit.card().id()).toList();
    }

    List<ArticleId> ids(String words) {
        return ids(found(words, null));
    }

    @Test
    void endingsAccentsAndSignsDoNotCount() {
        var id = piece("L’hôpital d’Évreux", "<p>Les œuvres y sont peut-être <em>archi</em>vées.</p>", AccessRule.FREE, NOON);

        for (String words : List.of("hopitaux", "HÔPITAL", "l’hopital", "evreux", "oeuvre", "archivée", "peut-être", "\"peut être archivées\"", "-neige hopital", "neige OU " + own))
            assertEquals(List.of(id), ids(words), words);
        for (String words : List.of("\"archivées peut être\"", "-hopitaux", "neige")) assertEquals(List.of(), ids(words), words);
        var hit = found("hopitaux archivee", null).hits().get(0);
        assertEquals(List.of(new Snippet.Run("hôpital", true)), hit.title().runs().stream().filter(Snippet.Run::found).toList());
        assertTrue(hit.excerpt().runs().contains(new Snippet.Run("archivées", true)), hit.toString());
    }

    @Test
    void whatPeopleTypeBreaksNothing() {
        for (String words : List.of("'", "'':*", "a & | ! b", "\\", "<->", "\u0000\ud800x", "%_", "((", "\"", "{x}", ":now ?", "🦊", "-", "; drop table"))
            assertTrue(found(Query.of(words), null, EVENING).total() >= 0, words);
    }

    @Test
    void aMistypedWordIsUnderstood() {
        var id = piece("Le phare de " + own, "<p>La passerelle est rouverte.</p>", AccessRule.FREE, NOON);
        lexicon.refresh(EVENING);
        String mistyped = own.substring(0, 5) + own.substring(6);

        var instead = search.search(Query.of(mistyped + " passerele"), null, false, 0, 20, EVENING);
        assertEquals(List.of(id), ids(instead));
        assertTrue(instead.instead());
        assertEquals(own + " passerelle", instead.corrected());
        var verbatim = search.search(Query.of(mistyped), null, true, 0, 20, EVENING);
        assertEquals(List.of(), ids(verbatim));
        assertEquals(own, verbatim.corrected());
        assertFalse(search.search(Query.of(own), null, false, 0, 20, EVENING).instead());
        assertTrue(suggestions.suggest(mistyped, 8, EVENING).stream().anyMatch(one -> one instanceof Suggestion.OfPiece piece && piece.card().id().equals(id)));

        workflow.unpublish(chief, id, EVENING);
        lexicon.refresh(EVENING);
        assertEquals("", lexicon.corrected(Query.of(mistyped)));
    }

    @Test
    void whatIsAfterTheCutIsFoundByThoseOnlyWhoMayReadIt() {
        var canary = letters();
        var id = paid("Un " + canary + " chante.");
        lexicon.refresh(EVENING);
        var suspended = enrol(Role.SUBSCRIBER);
        staff.suspend(chief, suspended, NOON);

        for (AccountId who : new AccountId[] {null, reader, suspended}) {
            assertEquals(List.of(), ids(found(canary, who)));
            assertEquals(List.of(id), ids(found("debut", who)));
            // Neither does it tell by its absence that a word is there, nor by its excerpt.
            assertEquals(List.of(id), ids(found("-" + canary, who)));
            assertEquals(List.of(id), ids(found("OU " + own + " " + canary + " OU " + own, who)));
            assertFalse(found("", who).hits().toString().contains(canary));
            assertEquals("", lexicon.corrected(Query.of(canary.substring(1))));
        }
        assertEquals(List.of(id), ids(found(canary, subscriber)));
        assertEquals(List.of(), ids(found("-" + canary, subscriber)));
        assertTrue(found(canary, subscriber).hits().get(0).excerpt().text().contains(canary));
    }

    @Test
    void aHiddenTextDoesNotChangeTheOrderEither() {
        var quiet = piece("La digue", REST.formatted("Rien."), AccessRule.SUBSCRIBERS, NOON.plusSeconds(60));
        var loud = piece("La digue", REST.formatted("digue ".repeat(40)), AccessRule.SUBSCRIBERS, NOON);

        assertEquals(List.of(quiet, loud), ids(found("digue", reader)));
        assertEquals(List.of(loud, quiet), ids(found("digue", subscriber)));
    }

    @Test
    void whatBecomesFreeIsFoundFromThenOn() {
        var canary = letters();
        piece("Le pont", REST.formatted(canary), AccessRule.freeAfter(3), NOON);
        Instant free = NOON.plus(Duration.ofDays(3));
        var query = Query.of(own + " " + canary);

        assertEquals(0, found(query, null, free.minusMillis(1)).total());
        assertEquals(1, found(query, null, free).total());
        var onlyFree = new Query(own, null, null, null, Access.FREE, null, null, Order.RELEVANCE);
        assertEquals(0, found(onlyFree, null, free.minusMillis(1)).total());
        assertEquals(1, found(onlyFree, null, free).total());
        lexicon.refresh(free);
        assertEquals(canary, lexicon.corrected(Query.of(canary.substring(1))));
        lexicon.refresh(free.minusMillis(1));
        assertEquals("", lexicon.corrected(Query.of(canary.substring(1))));
    }

    @Test
    void theRuleOfTheSectionHoldsAtOnce() {
        var canary = letters();
        piece("Le pont", REST.formatted(canary), AccessRule.INHERITED, NOON);

        rules.laySection(chief, section, AccessRule.SUBSCRIBERS);
        assertEquals(0, found(canary, null).total());
        assertEquals(1, found(canary, subscriber).total());
        rules.laySection(chief, section, AccessRule.FREE);
        assertEquals(1, found(canary, null).total());
    }

    @Test
    void onlyWhatIsOutIsFound() {
        var draft = newsroom.start(chief, new Draft(Kind.ARTICLE, section, own, "", "", "<p>Plus tard.</p>", List.of(own), Access.FREE), NOON);
        assertEquals(0, found("", chief).total());
        workflow.embargo(chief, draft, EVENING.plusSeconds(1), NOON);
        workflow.schedule(chief, draft, EVENING.plusSeconds(2), NOON);
        assertEquals(0, found("", chief).total());
        assertEquals(List.of(), suggestions.suggest(own, 8, EVENING));

        var out = piece("Dehors", "<p>Oui.</p>", AccessRule.FREE, NOON);
        assertEquals(List.of(out), ids(""));
        assertEquals(0, found(Query.of(own), null, NOON.minusSeconds(1)).total());
        workflow.archive(chief, out, EVENING);
        assertEquals(List.of(out), ids(""));
        workflow.reopen(chief, out, EVENING);
        workflow.unpublish(chief, out, EVENING);
        assertEquals(0, found("", chief).total());
        workflow.discard(chief, out, EVENING);
        assertEquals(0, found("", chief).total());
    }

    @Test
    void theIndexFollowsEveryChange() {
        String tag = letters();
        var id = piece("Le marché", "<p>Ouvert.</p>", AccessRule.FREE, NOON, tag);
        assertEquals(List.of(id), ids(tag));

        var sheet = tags.get(chief, tag);
        String renamed = letters();
        tags.change(chief, tag, sheet.version(), new TagSheet("", renamed, ""), NOON);
        assertEquals(List.of(id), ids(renamed));
        assertEquals(List.of(), ids(tag));

        var opened = newsroom.open(chief, id);
        newsroom.save(chief, id, opened.version(), new Draft(Kind.ARTICLE, section, "La halle", "", own, "<p>Fermée.</p>", List.of(), Access.FREE), "", NOON);
        assertEquals(List.of(id), ids("halle fermee"));
        assertEquals(List.of(), ids("marche"));
        assertEquals(List.of(), ids(renamed));
    }

    @Test
    void theEntriesOfALiveAreFoundUntilTheyAreTakenAway() {
        var id = publish(newsroom.start(chief, new Draft(Kind.LIVE, section, "En direct", "", own, "<p>Suivez.</p>", List.of(), Access.FREE), NOON), NOON);
        var entry = lives.add(chief, id, new LiveText(null, "", "<p>La crue monte.</p>", false), NOON);

        assertEquals(List.of(id), ids("crue"));
        assertTrue(found("crue", null).hits().get(0).excerpt().text().contains("La crue monte."));
        lives.remove(chief, entry, NOON);
        assertEquals(List.of(), ids("crue"));
    }

    @Test
    void filtersNarrowAndOrdersHold() {
        var old = piece("La gare", "<p>Un train.</p>", AccessRule.SUBSCRIBERS, NOON.minus(Duration.ofDays(400)));
        var fresh = piece("Le quai", "<p>La gare est loin.</p>", AccessRule.FREE, NOON);
        String words = own + " gare";

        // Standing in the title an old piece is about it; a fresh one only mentions it.
        assertEquals(List.of(old, fresh), ids(found(Query.of(words), null, EVENING)));
        assertEquals(List.of(fresh, old), ids(found(asked(words, null, null, null, null, Order.NEWEST), null, EVENING)));
        assertEquals(List.of(old, fresh), ids(found(asked(words, null, null, null, null, Order.OLDEST), null, EVENING)));
        assertEquals(List.of(fresh), ids(found(new Query(words, section, chief, Kind.ARTICLE, Access.FREE, null, null, Order.RELEVANCE), null, EVENING)));
        assertEquals(List.of(old), ids(found(new Query(words, null, null, null, Access.SUBSCRIBERS, null, null, Order.RELEVANCE), null, EVENING)));
        assertEquals(List.of(fresh), ids(found(asked(words, null, null, NOON, null, Order.RELEVANCE), null, EVENING)));
        assertEquals(List.of(old), ids(found(asked(words, null, null, null, NOON, Order.RELEVANCE), null, EVENING)));
        for (Query none : List.of(asked(words, "ailleurs", null, null, null, Order.RELEVANCE), asked(words, "Not a slug!", null, null, null, Order.RELEVANCE),
                asked(words, null, Kind.BRIEF, null, null, Order.NEWEST), new Query(words, null, reader, null, null, null, null, Order.RELEVANCE)))
            assertEquals(0, found(none, null, EVENING).total(), none.toString());
        assertEquals(List.of(fresh), ids(search.search(asked(words, null, null, null, null, Order.OLDEST), null, true, 1, 1, EVENING)));
    }

    static Query asked(String words, String section, Kind kind, Instant from, Instant until, Order order) {
        return new Query(words, section, null, kind, null, from, until, order);
    }

    @Test
    void anAuthorIsFoundByTheirNameBesideOtherWords() {
        var author = enrol(Role.AUTHOR);
        var id = publish(newsroom.start(chief, new Draft(Kind.ARTICLE, section, "La marée", "", own, "<p>Haute.</p>", List.of(), Access.FREE).by(List.of(author)), NOON), NOON);
        String name = search.authors().stream().filter(person -> person.id().equals(author)).findFirst().orElseThrow().pseudonym();

        assertEquals(List.of(id), ids(name + " maree"));
        assertEquals(List.of(), ids(name + " neige"));
        assertTrue(suggestions.suggest(name.substring(0, 6), 8, EVENING).stream().anyMatch(one -> one instanceof Suggestion.OfAuthor by && by.name().equals(name)));
    }

    @Test
    void visibleCommentsAreFoundUnderWhatIsPublished() {
        var id = paid("Caché.");
        var said = say(id, "Quelle *inondation* : " + own);
        var query = Query.of(own + " inondations");

        var hit = commentSearch.search(query, 0, 20, EVENING).hits().get(0);
        assertEquals(List.of(said, id, reader, NOON), Stream.of(hit.id(), hit.card().id(), hit.author(), hit.postedAt()).toList());
        assertTrue(hit.excerpt().runs().contains(new Snippet.Run("inondation", true)), hit.toString());
        assertEquals(1, commentSearch.search(new Query(own, section, reader, Kind.ARTICLE, Access.SUBSCRIBERS, NOON, EVENING, Order.NEWEST), 0, 20, EVENING).total());
        for (Query none : List.of(new Query(own, null, chief, null, null, null, null, Order.NEWEST), asked(own, "ailleurs", null, null, null, Order.OLDEST),
                asked(own, null, null, EVENING, null, Order.RELEVANCE), Query.of(own + " -inondation")))
            assertEquals(0, commentSearch.search(none, 0, 20, EVENING).total(), none.toString());

        moderation.hide(chief, said, HideReason.SPAM, "", EVENING);
        assertEquals(List.of(), commentSearch.search(query, 0, 20, EVENING).hits());
        var other = say(id, own + " inondation");
        assertEquals(List.of(other), commentSearch.search(query, 0, 20, EVENING).hits().stream().map(CommentHit::id).toList());
        workflow.unpublish(chief, id, EVENING);
        assertEquals(0, commentSearch.search(query, 0, 20, EVENING).total());
    }

    CommentId say(ArticleId under, String text) {
        return comments.post(reader, new NewComment(under, null, text, UUID.randomUUID()), NOON);
    }
}

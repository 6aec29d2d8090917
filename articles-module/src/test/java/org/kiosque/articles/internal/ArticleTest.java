package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.Section;
import org.kiosque.articles.Tag;
import org.kiosque.media.MediaId;
import org.kiosque.newsroom.ArticlePublished;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.ArticleRevised;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.State;

class ArticleTest {

    private static final Print NOTHING_EXPIRED = new Print(Set.of());

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant LATER = NOON.plus(Duration.ofHours(1));
    static final Instant EVENING = NOON.plus(Duration.ofHours(6));

    final AccountId ann = new AccountId(1);
    final AccountId eve = new AccountId(2);
    final Pen annsPen = new Pen(ann, false, false, false);
    final Pen evesPen = new Pen(eve, true, true, false);
    final Section politics = new Section("politique", "Politique", "");

    Article rain;

    @BeforeEach
    void annWritesAboutTheRain() throws ReflectiveOperationException {
        rain = new Article(ann, State.DRAFT, draft("La pluie", "<p>Il a plu.</p>"), named(List.of("météo")), NOON);
        var id = Article.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(rain, 7L);
    }

    static Draft draft(String title, String body) {
        return draft(title, body, List.of("météo"));
    }

    static Draft draft(String title, String body, List<String> tags) {
        return new Draft(Kind.ARTICLE, "politique", title, "", "", body, tags, Access.FREE);
    }

    static List<Keyword> named(List<String> tags) {
        return tags.stream().map(tag -> new Keyword(new Tag(Slug.of(tag), tag))).toList();
    }

    Optional<ArticleRevised> rewrite(Pen pen, int version, Draft draft, Instant now) {
        return rain.rewrite(pen, version, draft, named(draft.tags()), now);
    }

    @Test
    void startsAsADraftThatNobodyHasRead() {
        var manuscript = rain.manuscript();

        assertEquals(State.DRAFT, manuscript.state());
        assertEquals("la-pluie", manuscript.slug());
        assertEquals(NOON, manuscript.savedAt());
        assertNull(manuscript.firstPublishedAt());
    }

    @Test
    void keepsTheCleanedText() {
        rewrite(annsPen, 0, draft("La pluie", "<p onclick=x>Il a <script>x</script>plu fort.</p>"), LATER);

        assertEquals("<p>Il a plu fort.</p>", rain.manuscript().draft().body());
    }

    @Test
    void goesPublicOnce() {
        assertEquals(new ArticlePublished(new ArticleId(7), Kind.ARTICLE, List.of(ann), eve, NOON), rain.publish(evesPen, NOON));
        refused(Reason.NOT_A_DRAFT, () -> rain.publish(evesPen, LATER));
    }

    @Test
    void onlyWhatIsPublicIsTakenBack() {
        refused(Reason.NOT_PUBLISHED, () -> rain.progress().unpublish(7L));
        rain.publish(evesPen, NOON);
        rain.progress().unpublish(7L);
        assertEquals(State.DRAFT, rain.manuscript().state());
    }

    @Test
    void keepsItsDateWhenItComesBack() {
        rain.publish(evesPen, NOON);
        rain.progress().unpublish(7L);

        assertEquals(EVENING, rain.publish(evesPen, EVENING).at());
        assertEquals(NOON, rain.manuscript().firstPublishedAt());
    }

    @Test
    void isNotPublishedWithoutAText() {
        rewrite(annsPen, 0, draft("La pluie", "<p><br></p>"), LATER);

        refused(Reason.NO_BODY, () -> rain.publish(evesPen, LATER));
    }

    @Test
    void cannotLoseItsTextWhilePublic() {
        rain.publish(evesPen, NOON);

        refused(Reason.NO_BODY, () -> rewrite(evesPen, 0, draft("La pluie", ""), LATER));
        assertEquals("<p>Il a plu.</p>", rain.whole(politics, AccessRule.FREE, NOTHING_EXPIRED, LATER).html());
    }

    @Test
    void itsAuthorWorksOnItUntilItIsPublic() {
        assertTrue(rewrite(annsPen, 0, draft("La pluie fine", "<p>Il a plu.</p>"), LATER).isEmpty());
        assertEquals("la-pluie-fine", rain.manuscript().slug());

        rain.publish(evesPen, LATER);
        refused(Reason.NOT_YOURS, () -> rewrite(annsPen, 0, draft("Le soleil", "<p>Non.</p>"), EVENING));
        assertDoesNotThrow(() -> rain.letOpen(annsPen));
    }

    @Test
    void otherAuthorsNeitherSeeNorChangeIt() {
        Pen bobsPen = new Pen(new AccountId(3), false, false, false);

        refused(Reason.NOT_YOURS, () -> rain.letOpen(bobsPen));
        refused(Reason.NOT_YOURS, () -> rewrite(bobsPen, 0, draft("x", "x"), LATER));
        assertDoesNotThrow(() -> rain.letOpen(evesPen));
    }

    @Test
    void isNotOverwrittenUnseen() {
        refused(Reason.CHANGED_MEANWHILE, () -> rewrite(annsPen, 1, draft("x", "x"), LATER));
    }

    @Test
    void ownsUpToAChangeOfAPublicText() {
        rain.publish(evesPen, NOON);

        var revised = rewrite(evesPen, 0, draft("La pluie", "<p>Il n’a pas plu.</p>"), LATER);

        assertEquals(new ArticleRevised(new ArticleId(7), eve, LATER), revised.orElseThrow());
        assertEquals(LATER, rain.whole(politics, AccessRule.FREE, NOTHING_EXPIRED, LATER).revisedAt());
    }

    @Test
    void savingTheSameAgainIsNoRevision() {
        rain.publish(evesPen, NOON);

        assertTrue(rewrite(evesPen, 0, draft("La pluie", "<p class=x>Il a plu.</p>"), LATER).isEmpty());
        assertNull(rain.whole(politics, AccessRule.FREE, NOTHING_EXPIRED, LATER).revisedAt());
    }

    @Test
    void newTagsAreToldButAreNoRevisionOfTheText() {
        rain.publish(evesPen, NOON);

        assertTrue(rewrite(evesPen, 0, draft("La pluie", "<p>Il a plu.</p>", List.of("eau")), LATER).isPresent());
        assertEquals(List.of(new Tag("eau", "eau")), rain.whole(politics, AccessRule.FREE, NOTHING_EXPIRED, LATER).tags());
        assertNull(rain.whole(politics, AccessRule.FREE, NOTHING_EXPIRED, LATER).revisedAt());
    }

    @Test
    void aDraftThatNeverWasPublicIsNeverRevised() {
        rewrite(annsPen, 0, draft("La pluie", "<p>Il n’a pas plu.</p>"), LATER);
        rain.publish(evesPen, LATER);

        assertNull(rain.whole(politics, AccessRule.FREE, NOTHING_EXPIRED, LATER).revisedAt());
    }

    @Test
    void whatIsChangedWhileTakenBackIsOwnedUpToAsWell() {
        rain.publish(evesPen, NOON);
        rain.progress().unpublish(7L);

        assertTrue(rewrite(evesPen, 0, draft("La pluie", "<p>Autre.</p>"), LATER).isEmpty());
        rain.publish(evesPen, EVENING);
        assertEquals(LATER, rain.whole(politics, AccessRule.FREE, NOTHING_EXPIRED, EVENING).revisedAt());
    }

    @Test
    void whoeverItIsAssignedToWorksOnItToo() {
        var bob = new AccountId(3);
        Pen bobsPen = new Pen(bob, false, false, false);
        rain.progress().assign(7L, evesPen, bob, LATER);

        rewrite(bobsPen, 0, draft("La pluie de Bob", "<p>Il pleut.</p>"), LATER);

        assertEquals("La pluie de Bob", rain.manuscript().draft().title());
        assertEquals(List.of(ann), rain.authors());
        assertEquals(bob, rain.manuscript().savedBy());
    }

    @Test
    void whatSpeaksForThePaperIsBroughtOutByWhoeverRunsTheDesk() {
        var editorial = new Article(ann, State.DRAFT, new Draft(Kind.EDITORIAL, "politique", "Nous", "", "", "<p>Nous.</p>",
                List.of(), Access.FREE), List.of(), NOON);

        refused(Reason.FOR_CHIEF_EDITORS, () -> editorial.publish(evesPen, NOON));
        refused(Reason.FOR_CHIEF_EDITORS, () -> editorial.schedule(evesPen, LATER, NOON));
        editorial.schedule(new Pen(eve, true, true, true), LATER, NOON);
        assertEquals(State.SCHEDULED, editorial.progress().state());
    }

    @Test
    void nobodyElseMakesAPublicPieceSpeakForThePaper() {
        rain.schedule(evesPen, LATER, NOON);
        var editorial = new Draft(Kind.EDITORIAL, "politique", "La pluie", "", "", "<p>Il a plu.</p>", List.of(), Access.FREE);

        refused(Reason.FOR_CHIEF_EDITORS, () -> rewrite(evesPen, 0, editorial, NOON));
        rewrite(new Pen(eve, true, true, true), 0, editorial, NOON);
        assertEquals(Kind.EDITORIAL, rain.kind());
    }

    @Test
    void aPageStaysAPageOnceItWasPublic() {
        rain.publish(evesPen, NOON);
        var page = new Draft(Kind.PAGE, "", "La pluie", "", "", "<p>Il a plu.</p>", List.of(), Access.FREE);

        refused(Reason.KIND_FIXED, () -> rewrite(evesPen, 0, page, LATER));
    }

    @Test
    void keepsTheSlugThatWasChosenForIt() {
        var chosen = new Draft(Kind.ARTICLE, "politique", "averse", "La pluie", "", "", "<p>x</p>", null, List.of(),
                AccessRule.FREE, List.of(), "", null, null);
        rewrite(annsPen, 0, chosen, LATER);

        assertEquals("averse", rain.slug());
        assertEquals("averse", rain.draft().slug());
    }

    @Test
    void comesOutAtItsMomentByWhoeverScheduledIt() {
        rain.schedule(evesPen, LATER, NOON);

        assertEquals(new ArticlePublished(new ArticleId(7), Kind.ARTICLE, List.of(ann), eve, LATER), rain.comeOut());
        assertEquals(LATER, rain.manuscript().firstPublishedAt());
        assertNull(rain.manuscript().plan().publishAt());
    }

    @Test
    void cannotLoseItsTextWhileItWaitsToComeOut() {
        rain.schedule(evesPen, LATER, NOON);

        refused(Reason.NO_BODY, () -> rewrite(evesPen, 0, draft("La pluie", ""), NOON));
    }

    @Test
    void aTextThatGrowsTooLongIsRefused() {
        String ampersands = "&".repeat(Draft.BODY_MAX - 10);

        refused(Reason.TOO_LONG, () -> new Article(ann, State.DRAFT, draft("Trop", ampersands), List.of(), NOON));
        refused(Reason.TOO_LONG, () -> rewrite(annsPen, 0, draft("Trop", ampersands), NOON));
    }

    @Test
    void tellsTheTimeAsTheDatabaseKeepsIt() {
        Instant precise = NOON.plusNanos(1_999);

        assertEquals(NOON.plusNanos(1_000), rain.publish(evesPen, precise).at());
        assertEquals(NOON.plusNanos(1_000), rain.manuscript().firstPublishedAt());
    }

    static Draft drawing(String body, LeadPicture lead) {
        return new Draft(Kind.CARTOON, "politique", "", "Le parapluie", "", "", body, null, List.of(), AccessRule.FREE,
                List.of(), "", lead, null);
    }

    @Test
    void whatIsMadeOfPicturesComesOutWithOne() {
        rewrite(annsPen, 0, drawing("<p>Un dessin sans dessin.</p>", null), LATER);
        refused(Reason.NO_PICTURE, () -> rain.publish(evesPen, LATER));
        refused(Reason.NO_PICTURE, () -> rain.schedule(evesPen, EVENING, LATER));

        rewrite(annsPen, 0, drawing("<p>&lt;img</p>", null), LATER);
        refused(Reason.NO_PICTURE, () -> rain.publish(evesPen, LATER));

        rewrite(annsPen, 0, drawing("<img src='/media/1/0123abcd-640.jpg' width='640' height='480' alt='Un parapluie'>", null), LATER);
        rain.publish(evesPen, LATER);
        refused(Reason.NO_PICTURE, () -> rewrite(evesPen, 0, drawing("<p>Un dessin sans dessin.</p>", null), EVENING));
    }

    @Test
    void aDrawingNeedsNoWords() {
        rewrite(annsPen, 0, drawing("", new LeadPicture(new MediaId(3), "Un parapluie", "", "")), LATER);
        rain.publish(evesPen, LATER);

        assertEquals(State.PUBLISHED, rain.progress().state());
    }

    private static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(ArticleRefused.class, act).reason());
    }
}

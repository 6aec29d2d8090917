package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnTheSite
class DiscussionIT {

    private static final int LONGEST = 10_000;

    @Test
    void whoHasNotSignedInIsToldBeforeTyping(Reader anna) {
        anna.opensFirstArticle().sees("Pour commenter, il faut un compte.");

        assertThat(anna.page().locator("textarea")).hasCount(0);
        assertThat(anna.page().locator(".comment__actions").getByText("Répondre")).hasCount(0);
    }

    @Test
    void aReaderStartsAThreadAndAnotherAnswers(Reader anna, Reader bob) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String text = Pages.unique("Premier mot.");
        String first = anna.comments(text);

        bob.signsIn(Demo.SUBSCRIBER).opens(anna.address());
        String answer = bob.repliesTo(first, "Je réponds.");

        assertThat(bob.at(answer).locator(".comment__context")).containsText("En réponse à");
        assertEquals(1, bob.page().locator("li:has(> #" + first + ") > ol > li > #" + answer).count(), "the answer stands below its parent");
    }

    @Test
    void aQuoteIsReadyToBeAnswered(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String first = anna.comments("Une chose à citer.");

        anna.asksTo("Citer", first);
        assertThat(anna.page().getByLabel("Votre texte")).hasValue(Pattern.compile("^> Une chose à citer\\."));
        anna.page().getByLabel("Votre texte").press("Control+End");
        anna.page().getByLabel("Votre texte").pressSequentially("\n\nD’accord.");
        anna.presses("Publier");
        anna.page().waitForURL(Pattern.compile("#comment-(?!" + first.substring(8) + "$)\\d+$"));

        var answer = anna.looksAround().at(anna.page().url().replaceFirst(".*#", ""));
        assertThat(answer.locator("blockquote")).hasText("Une chose à citer.");
        assertThat(answer.locator(".comment__body")).containsText("D’accord.");
    }

    @Test
    void aPreviewShowsTheFormattingAndPublishesNothing(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String before = count(anna);

        anna.types("Un mot **gras** et `du code`.").presses("Prévisualiser").sees("Aperçu, pas encore publié").looksAround();

        assertThat(anna.page().locator(".preview strong")).hasText("gras");
        assertThat(anna.page().locator(".preview code")).hasText("du code");
        assertThat(anna.page().getByLabel("Votre texte")).hasValue("Un mot **gras** et `du code`.");
        assertEquals(before, count(anna.opens(anna.address())));
    }

    @Test
    void anAuthorPutsAWordRight(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String comment = anna.comments("Une coquile.");

        anna.asksTo("Modifier", comment);
        assertThat(anna.page().getByLabel("Votre texte")).hasValue("Une coquile.");
        anna.types("Une coquille.").presses("Publier").sees(anna.at(comment).getByText("modifié")).looksAround();

        assertThat(anna.at(comment).locator(".comment__body")).hasText("Une coquille.");
    }

    @Test
    void anAuthorTakesACommentBack(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String before = count(anna);
        String comment = anna.comments("Je regrette déjà.");

        anna.asksTo("Supprimer", comment).presses("Supprimer pour de bon");

        assertThat(anna.at(comment)).hasCount(0);
        assertEquals(before, count(anna.looksAround()));
    }

    @Test
    void aTakenBackCommentKeepsItsPlaceAboveItsAnswers(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String comment = anna.comments("Je regrette déjà.");
        String answer = anna.repliesTo(comment, "Trop tard.");

        anna.asksTo("Supprimer", comment).presses("Supprimer pour de bon").sees(anna.at(comment).getByText("Commentaire supprimé par son auteur."));

        assertThat(anna.looksAround().at(answer)).containsText("Trop tard.");
    }

    @Test
    void anEmptyTextIsRefusedWithItsReason(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();

        anna.types("   ").presses("Publier").sees("Le texte est vide").looksAround();

        assertThat(anna.page().getByLabel("Votre texte")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void aTooLongTextIsStillThere(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String text = "trop ".repeat(LONGEST / 5) + "long";

        anna.types(text).presses("Publier").sees("Le texte est trop long").looksAround();

        assertThat(anna.page().getByLabel("Votre texte")).hasValue(text);
    }

    @Test
    void aDoubleClickIsOneComment(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String text = Pages.unique("Deux clics.");

        anna.types(text).page().getByText("Publier", new GetByTextOptions().setExact(true)).dblclick();
        anna.page().waitForURL(Pattern.compile("#comment-\\d+$"));

        assertThat(anna.opens(anna.address()).page().locator(".comment").getByText(text)).hasCount(1);
    }

    @Test
    void theSameFormSentTwiceIsOneComment(Wire wire) {
        wire.as(Demo.READER);
        String article = Pages.firstArticle(wire);
        String text = Pages.unique("Envoyé deux fois.");
        var form = wire.commentForm(article, text);

        String first = wire.post(article, form).headers().firstValue("Location").orElseThrow();
        String second = wire.post(article, form).headers().firstValue("Location").orElseThrow();

        assertEquals(first, second);
        assertEquals(2, wire.get(article).body().split(Pattern.quote(text), -1).length);
    }

    @Test
    void hostileTextIsShownAsTextAndDoesNothing(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();

        String comment = anna.comments("""
                <script>document.title = 'pris'</script>

                <img src=x onerror="document.title = 'pris'">

                [cliquez](javascript:document.title='pris') et <a href="javascript:alert(1)">là</a>

                </div></article></main><style>*{display:none}</style><svg/onload=alert(1)>
                """);

        var body = anna.opens(anna.address()).at(comment).locator(".comment__body");
        assertThat(body).containsText("<script>document.title = 'pris'</script>");
        assertThat(body).containsText("<img src=x onerror=");
        assertThat(body.locator("script, img, style, svg, [onerror], [href^='javascript']")).hasCount(0);
        assertFalse(anna.page().title().contains("pris"));
    }

    @Test
    void linksOfReadersEarnNothingAndTellNothing(Reader anna) {
        anna.signsIn(Demo.READER).opensFirstArticle();

        Locator link = anna.at(anna.comments("Voir https://example.org/page")).locator(".comment__body a");

        assertThat(link).hasAttribute("href", "https://example.org/page");
        String rel = link.getAttribute("rel");
        assertTrue(rel.contains("nofollow") && rel.contains("ugc"), rel);
    }

    private static String count(Reader reader) {
        return reader.page().locator("#comments-title").innerText();
    }
}

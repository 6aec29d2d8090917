package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnTheSite
class NewsroomIT {

    String title = Pages.unique("La pluie est revenue");

    @Test
    void anArticleGoesFromTheDeskToItsReadersAndBack(Reader editor, Reader anna) {
        editor.signsIn(Demo.EDITOR).opens("/admin/").follows("Écrire");
        editor.fills("Titre", title).fills("Sous-titre", "Elle s’était fait attendre").fills("Chapeau", "Il pleut.").chooses("Rubrique", "Sciences");
        body(editor).click();
        editor.page().keyboard().type("Premier paragraphe.");
        editor.page().keyboard().press("Enter");
        editor.page().keyboard().type("Second paragraphe.");

        editor.presses("Enregistrer et prévisualiser").sees("voici ce que verront les lecteurs").looksAround();
        assertThat(editor.page().locator(".article__title")).hasText(title);
        assertThat(editor.page().locator(".article .prose p")).hasText(new String[] {"Premier paragraphe.", "Second paragraphe."});
        anna.opens("/");
        assertThat(anna.page().getByText(title)).hasCount(0);

        editor.follows("Revenir au texte").presses("Publier").sees("C’est publié").looksAround();
        anna.opens("/").follows(title).isTold(200).sees("Premier paragraphe.");
        String article = anna.address();
        assertTrue(article.matches("/articles/\\d+/la-pluie-est-revenue.*"), article);

        editor.presses("Retirer du site").sees("C’est retiré du site").looksAround();
        anna.opens(article).isTold(404);
    }

    @Test
    void aCorrectionIsSeenAtOnceAndSaidToReaders(Reader editor, Reader anna) {
        publish(editor, "Il a plu douze heurs.");
        editor.follows("Sur le site");
        String brief = editor.address();
        editor.page().goBack();

        body(editor).fill("Il a plu douze heures.");
        editor.presses("Enregistrer et mettre à jour le site").sees("C’est enregistré").looksAround();

        anna.opens(brief).isTold(200).sees("Il a plu douze heures.");
        assertThat(anna.page().locator(".article__dateline")).containsText("modifié");
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsTypedIsKept(Reader editor) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write");
        body(editor).fill("Un texte sans titre ni rubrique.");

        editor.presses("Enregistrer").sees("Quelque chose est à corriger").looksAround();

        assertThat(body(editor)).hasText("Un texte sans titre ni rubrique.");
        assertThat(editor.page().locator("#title")).hasAttribute("aria-invalid", "true");
        assertThat(editor.page().locator("#section")).hasAttribute("aria-invalid", "true");
        editor.leavesTheTextBehind();
    }

    @Test
    void aTitleOfAMebibyteIsRefusedAndStillThere(Reader editor) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write").chooses("Rubrique", "Sciences");
        editor.page().locator("#title").evaluate("field => { field.removeAttribute('maxlength'); field.value = 'a'.repeat(1048576); }");
        body(editor).fill("Un texte court.");

        editor.presses("Enregistrer").sees("Un titre a 160 caractères au plus");

        assertEquals(1048576, editor.page().locator("#title").evaluate("field => field.value.length"));
        assertThat(body(editor)).hasText("Un texte court.");
        editor.leavesTheTextBehind();
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther(Reader first, Reader second) {
        publish(first, "Le texte.");
        second.signsIn(Demo.EDITOR).opens(first.address() + "?" + first.page().url().replaceFirst(".*(id=\\d+).*", "$1"));

        body(first).fill("Le texte du premier.");
        first.presses("Enregistrer et mettre à jour le site").sees("C’est enregistré");
        body(second).fill("Le texte du second.");
        second.presses("Enregistrer et mettre à jour le site").sees("Quelqu’un a enregistré cet article entre-temps").looksAround();

        assertThat(body(second)).hasText("Le texte du second.");
        second.sees("Le texte du premier.");
        second.leavesTheTextBehind();
    }

    @Test
    void theListFindsAPieceByItsTitle(Reader editor) {
        publish(editor, "Le texte.");

        editor.opens("/admin/newsroom/list").fills("Titre", title).presses("Chercher").sees("1 texte").looksAround();

        assertThat(editor.page().locator("tbody tr")).hasCount(1);
        assertThat(editor.page().locator("tbody tr")).containsText("Publié");
    }

    @Test
    void subscribersArticlesAreCutForOthers(Reader editor, Wire anonymous) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write");
        editor.fills("Titre", title).chooses("Rubrique", "Sciences");
        editor.unfolds("Accès").chooses("Pour qui", "Les abonnés, puis tout le monde");
        body(editor).fill("Le début. ".repeat(60) + "\n" + "Le milieu. ".repeat(60) + "\n" + "La fin que seuls les abonnés lisent.");
        editor.presses("Publier").sees("C’est publié").looksAround().follows("Sur le site");

        assertThat(editor.page().locator(".article .prose")).containsText("La fin que seuls les abonnés lisent.");
        String html = anonymous.get(editor.address()).body();
        assertTrue(html.contains("Le début."), html);
        assertEquals(-1, html.indexOf("La fin que seuls"));
        assertTrue(html.contains("En accès libre à partir du"), html);
    }

    private void publish(Reader editor, String text) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write");
        editor.chooses("Forme", "Brève").fills("Titre", title).chooses("Rubrique", "Sciences");
        body(editor).fill(text);
        editor.presses("Publier").sees("C’est publié").looksAround();
    }

    private static Locator body(Reader editor) {
        return editor.page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(Pattern.compile("^Texte$")));
    }
}

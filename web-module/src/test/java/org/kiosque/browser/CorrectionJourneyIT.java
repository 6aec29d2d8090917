package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnTheSite
class CorrectionJourneyIT {

    private static final String SELECT = """
            () => {
                const paragraph = document.querySelector('.article .prose p');
                const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
                const range = document.createRange();
                range.setStart(words, 0);
                range.setEnd(words, Math.min(40, words.length));
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                return getSelection().toString().trim();
            }""";

    String proposal = Pages.unique("Ce chiffre est faux.");
    String note = Pages.unique("Nous nous étions trompés de chiffre.");

    @Test
    void whatAReaderPointsOutIsPutRightInPublic(Reader anna, Reader editor, Reader admin, Reader passer) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String article = anna.address();
        String passage = (String) anna.page().evaluate(SELECT);
        Locator button = anna.page().locator(".propose__link--here");
        assertThat(button).hasText("Proposer une correction");
        anna.looksAround();
        button.click();
        anna.looksAround();
        assertThat(anna.page().locator("#passage")).hasValue(passage);
        anna.fills("Votre proposition", proposal).presses("Envoyer à la rédaction").sees("Votre proposition est arrivée.").looksAround();

        opens(editor.signsIn(Demo.EDITOR)).sees("Le passage dans l’article");
        assertThat(editor.page().locator(".proposal__passage mark")).containsText(passage.substring(0, 10));
        assertThat(editor.page().locator("#text")).hasValue(proposal);
        editor.fills("Note", "Court").presses("Accepter et publier la note").sees("Une note a de 10 à").looksAround();
        assertThat(editor.page().locator("#text")).hasValue("Court");
        editor.fills("Note", note).presses("Accepter et publier la note").sees("La proposition est acceptée").looksAround();
        editor.opens("/admin/corrections/list?state=ACCEPTED").sees(proposal);

        passer.opens(article).sees(note);
        assertThat(passer.page().locator(".article__corrected")).hasText(Pattern.compile("Corrigé le \\d.*"));
        passer.page().locator(".article__corrected a").click();
        assertTrue(passer.page().url().endsWith("#corrections"), passer.page().url());
        passer.follows("Toutes nos corrections").sees(note).follows("Vérifier le registre").sees("La chaîne tient.");
        assertThat(passer.page().locator("#head")).hasText(Pattern.compile("[0-9a-f]{64}"));

        admin.signsIn(Demo.ADMIN).opens("/admin/mailbox").page().locator("tr", new LocatorOptions().setHasText(Demo.READER))
                .getByText("votre correction est acceptée").first().click();
        admin.looksAround();
        assertThat(admin.page().locator("#mail")).containsText(passage);
        assertThat(admin.page().locator("#mail")).containsText("/corrections");
    }

    @Test
    void withoutScriptsThePassageIsCopied(@WithoutScripts Reader anna) {
        anna.opensFirstArticle();
        String standfirst = anna.page().locator(".article .prose p").first().innerText().substring(0, 30);
        anna.follows("Proposer une correction").sees("il faut un compte").page()
                .locator("main").getByText("Connectez-vous").click();
        anna.signsInHere(Demo.READER);
        assertTrue(anna.page().url().contains("/correct?article="), anna.page().url());

        anna.fills("Le passage", "Cela n’y est écrit nulle part.").fills("Votre proposition", proposal).presses("Envoyer à la rédaction");
        anna.sees("ne se trouve pas dans ce que vous pouvez lire");
        assertThat(anna.page().locator("#passage")).hasAttribute("aria-invalid", "true");
        assertThat(anna.page().locator("#proposal")).hasValue(proposal);
        anna.fills("Le passage", standfirst).presses("Envoyer à la rédaction").sees("Votre proposition est arrivée.");
        anna.opens("/corrections").sees("Vérifier le registre");
    }

    @Test
    void anEditorDeclinesPolitelyAndTheOtherOneIsTold(Reader anna, Reader editor, Reader late) {
        proposes(anna.signsIn(Demo.SUBSCRIBER));
        opens(editor.signsIn(Demo.EDITOR));
        late.signsIn(Demo.ADMIN).opens(editor.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""));

        editor.presses("Écarter la proposition").sees("Choisissez une raison").looksAround();
        editor.chooses("Raison", "le passage est exact").fills("Explication", "Vérifié.").presses("Écarter la proposition")
                .sees("le lecteur en est prévenu").looksAround();

        late.presses("Accepter sans note").sees("Quelqu’un a déjà décidé").sees("Vérifié.").looksAround();
    }

    @Test
    void anEditorPublishesANoteFromTheBackOffice(Reader editor, Wire wire) {
        String id = Pages.firstArticle(wire).replaceFirst("/articles/(\\d+)/.*", "$1");
        editor.signsIn(Demo.EDITOR).opens("/admin/corrections/publish?article=" + id);
        String hostile = Pages.unique("<script>alert(1)</script> & « rien »");

        editor.chooses("Nature", "Précision").presses("Publier la note").sees("Une note a de 10 à").looksAround();
        editor.fills("Note", hostile).fills("Ce que disait l’article", "Le <b>contraire</b>.").presses("Publier la note")
                .sees("La note est publiée").looksAround();

        editor.opens("/corrections").sees(hostile).sees("Le <b>contraire</b>.");
        assertTrue(wire.get("/api/v1/corrections?after=0&limit=500").body().contains("\"head\":{"));
        assertEquals(404, wire.get("/correct?article=999999999").statusCode());
        assertEquals(404, editor.opens("/admin/corrections/publish?article=999999999").status());
    }

    private void proposes(Reader reader) {
        reader.opensFirstArticle();
        String passage = reader.page().locator(".article .prose p").first().innerText().substring(0, 30);
        reader.follows("Proposer une correction").fills("Le passage", passage).fills("Votre proposition", proposal)
                .presses("Envoyer à la rédaction").sees("Votre proposition est arrivée.").looksAround();
    }

    /** Finds the proposal in the inbox and opens it. */
    private Reader opens(Reader editor) {
        editor.opens("/admin/").follows("Corrections");
        editor.page().locator(".comments__item", new LocatorOptions().setHasText(proposal)).getByText("Lire et décider").click();
        return editor.looksAround();
    }
}

package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One piece, from somebody's idea to the archive, through everybody's hands. */
@OnTheSite
class WholeWayIT {

    String title = Pages.unique("Le bac reprend");

    @Test
    void aPieceGoesFromAnIdeaToTheArchive(Reader author, Reader editor, Reader chief, Reader anna) {
        author.signsIn(Demo.AUTHOR).opens("/admin/newsroom/board");
        author.page().locator("#ideaSection").selectOption("economie");
        author.fills("Nouvelle idée", title).presses("Noter").follows(title).presses("Commencer l’écriture");
        author.page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(Pattern.compile("^Texte$")))
                .fill("Le bac traverse la rivière quatre fois par jour.");
        author.presses("Remettre à la relecture").sees("C’est remis à la relecture");
        String desk = author.address() + "?" + author.page().url().replaceFirst(".*[?&](id=\\d+).*", "$1");

        editor.signsIn(Demo.EDITOR).opens(desk).presses("Marquer prêt").sees("Ce texte est prêt");
        anna.opens("/").doesNotSee(title);
        editor.presses("Publier").sees("C’est publié");
        anna.opens("/").follows(title).sees("quatre fois par jour").looksAround();

        String note = "Le bac traverse cinq fois par jour, et non quatre.";
        editor.opens("/admin/corrections/publish?article=" + desk.replaceFirst(".*id=", ""));
        editor.fills("Note", note).presses("Publier la note").looksAround();
        anna.opens(anna.address()).sees(note).looksAround();

        chief.signsIn(Demo.CHIEF_EDITOR).opens(desk).presses("Archiver").sees("C’est archivé");
        anna.opens(anna.address()).sees("Cet article est archivé").sees(note).looksAround();
        editor.opens(desk).sees("personne ne le change");
        assertThat(editor.page().locator("#save")).hasCount(0);
    }
}

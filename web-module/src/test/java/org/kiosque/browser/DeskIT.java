package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A piece's way over the desk, as those who write, edit and answer for the paper go it. */
@OnTheSite
class DeskIT {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    String title = Pages.unique("L’étang déborde");

    @Test
    void anAuthorTurnsAnIdeaIntoATextAndHandsItIn(Reader author) {
        author.signsIn(Demo.AUTHOR).opens("/admin/newsroom/board");
        author.page().locator("#ideaSection").selectOption("sciences");
        author.fills("Nouvelle idée", title).presses("Noter").sees("L’idée est notée").looksAround();
        assertThat(column(author, "IDEA").locator(".card__title").getByText(title)).hasCount(1);

        author.follows(title).presses("Commencer l’écriture").sees("Le texte est en brouillon").looksAround();
        body(author).fill("L’eau monte depuis mardi.");
        author.presses("Remettre à la relecture").sees("C’est remis à la relecture").sees("Ce texte est en relecture").looksAround();
        assertThat(author.page().locator("#save")).hasCount(0);
        assertThat(author.page().locator("#publish")).hasCount(0);

        author.presses("Reprendre").sees("Le texte est en brouillon").looksAround();
        assertThat(body(author)).hasText("L’eau monte depuis mardi.");
    }

    @Test
    void anEditorSendsBackSchedulesAndTakesItBack(Reader editor, Reader anna) {
        draft(editor, Demo.EDITOR);
        editor.presses("Remettre à la relecture").sees("C’est remis").presses("Renvoyer à l’auteur").sees("Le texte est en brouillon")
                .presses("Marquer prêt").sees("Ce texte est prêt").looksAround();

        LocalDate tomorrow = LocalDate.ofInstant(Instant.now(), PARIS).plusDays(1);
        schedules(editor, "2027-02-29T10:00").sees("Ce jour ou cette heure n’existe pas").looksAround();
        schedules(editor, "2027-03-28T02:30").sees("Cette heure-là n’existe pas");
        schedules(editor, "2020-01-01T10:00").sees("Ce moment est déjà passé");
        schedules(editor, tomorrow + "T07:00").sees("C’est programmé").looksAround();
        editor.sees("Paraît le " + tomorrow.getDayOfMonth());
        schedules(editor, "2027-10-31T02:30").sees("Cette heure-là revient deux fois");

        editor.opens("/admin/newsroom/calendar?view=week&day=2027-10-31").sees(title).follows(title);
        editor.presses("Déprogrammer").sees("Ce texte est prêt");
        anna.opens("/").doesNotSee(title);
    }

    @Test
    void aChiefEditorAnswersForTheEditorialAndTheArchive(Reader editor, Reader chief, Reader anna) {
        draft(editor, Demo.EDITOR);
        editor.chooses("Forme", "Éditorial").presses("Enregistrer").sees("C’est enregistré").looksAround();
        assertThat(editor.page().locator("#publish")).hasCount(0);

        chief.signsIn(Demo.CHIEF_EDITOR).opens(here(editor)).presses("Publier").sees("C’est publié").looksAround();
        chief.presses("Archiver").sees("C’est archivé").sees("personne ne le change ni ne le commente").looksAround();
        anna.opens("/").follows(title).sees("Cet article est archivé").sees("Les commentaires de cet article sont fermés").looksAround();
        chief.presses("Rouvrir").sees("C’est rouvert").presses("Retirer du site").sees("C’est retiré du site");
    }

    @Test
    void theBoardMovesCardsWithAScriptAndWithout(Reader editor, @WithoutScripts Reader plain) {
        draft(editor, Demo.EDITOR);
        editor.chooses("Rubrique", "Culture").presses("Enregistrer").sees("C’est enregistré");
        String id = here(editor).replaceFirst(".*id=", "");
        editor.page().setViewportSize(1280, 6000);
        editor.opens("/admin/newsroom/board?section=culture");
        editor.page().dragAndDrop("[data-id='" + id + "'] .card__title", "[data-state=IN_REVIEW] .board__title");
        editor.sees("C’est déplacé").looksAround();
        assertThat(column(editor, "IN_REVIEW").locator("[data-id='" + id + "']")).hasCount(1);

        plain.signsIn(Demo.EDITOR).opens("/admin/newsroom/board?section=culture");
        plain.page().locator("#to-" + id).selectOption("READY");
        plain.page().locator("button[name=move][value='" + id + "']").press("Enter");
        plain.sees("C’est déplacé");
        assertThat(column(plain, "READY").locator("[data-id='" + id + "']")).hasCount(1);
        plain.opens("/admin/newsroom/board?mine=1&section=culture");
        assertThat(plain.page().locator("[data-id='" + id + "']")).hasCount(0);
    }

    @Test
    void theCalendarIsLeafedThroughByLinks(@WithoutScripts Reader plain) {
        plain.signsIn(Demo.EDITOR).opens("/admin/newsroom/calendar?view=month&day=2028-02-29").sees("Février 2028");
        assertThat(plain.page().locator("thead th").first()).hasText("Lundi");
        assertThat(plain.page().locator(".calendar__day")).hasCount(35);
        plain.follows("Après").sees("Mars 2028").follows("Semaine");
        assertThat(plain.page().locator(".calendar__day")).hasCount(7);
        plain.follows("Aujourd’hui");
        assertThat(plain.page().locator(".calendar__day--today")).hasCount(1);
        plain.opens("/admin/newsroom/calendar?view=month&day=2027-02-29").isTold(200);
    }

    @Test
    void twoVersionsAreComparedAndTheOlderComesBack(Reader editor) {
        draft(editor, Demo.EDITOR);
        body(editor).fill("L’eau monte depuis jeudi.");
        editor.fills("Pourquoi ce changement", "Le jour était faux").presses("Enregistrer").sees("C’est enregistré");

        editor.follows("Versions").sees("Le jour était faux").sees("aucune n’a été changée après coup").looksAround();
        assertThat(editor.page().locator(".versus del")).hasText("mardi");
        assertThat(editor.page().locator(".versus ins")).hasText("jeudi");
        editor.presses("Revenir à la version 1").sees("L’ancienne version est de nouveau la dernière");
        assertThat(body(editor)).hasText("L’eau monte depuis mardi.");
        editor.follows("Versions").presses("Comparer").looksAround();
        assertThat(editor.page().locator(".revisions tbody tr")).hasCount(3);
    }

    @Test
    void whoIsWritingIsSaidAndBothTextsAreShownSideBySide(Reader first, Reader second) {
        draft(first, Demo.EDITOR);
        second.signsIn(Demo.CHIEF_EDITOR).opens(here(first)).sees("Rédactrice écrit ce texte depuis").looksAround();

        body(second).fill("L’eau monte depuis hier.");
        body(first).fill("L’eau baisse depuis mardi.");
        first.presses("Enregistrer").sees("C’est enregistré");
        second.presses("Enregistrer").sees("Rédactrice a enregistré une autre version").looksAround();

        assertThat(second.page().locator(".versus").first()).containsText("baisse");
        assertThat(second.page().locator(".versus ins").first()).containsText("monte");
        assertThat(body(second)).hasText("L’eau monte depuis hier.");
        second.presses("Enregistrer").sees("C’est enregistré").presses("Prendre la main").sees("Vous avez la main").looksAround();
    }

    @Test
    void theTrashGivesBackThePieceAtItsAddress(Reader editor) {
        draft(editor, Demo.EDITOR);
        String page = here(editor);
        String address = editor.page().locator(".fold__address").textContent();
        editor.presses("Mettre à la corbeille").sees("C’est à la corbeille").looksAround();
        editor.opens("/admin/newsroom/list?q=" + title.replaceAll(".*\\(|\\)", "")).sees("Aucun texte");

        editor.opens("/admin/newsroom/list?trash=1").sees(title).presses("Restaurer " + title).sees("C’est restauré").looksAround();
        assertTrue(editor.page().url().endsWith(page.replaceFirst(".*(id=\\d+)", "$1")), editor.page().url());
        assertThat(editor.page().locator(".fold__address")).hasText(address);
    }

    @Test
    void thePlanAndTheNotesStandBelowTheTextAndAreTold(Reader editor, Reader author, Reader admin) {
        draft(editor, Demo.EDITOR);
        editor.page().locator("#assignee").selectOption(new SelectOption().setLabel("Autrice"));
        types(editor, "#dueAt", "2027-01-15T12:00");
        editor.presses("Confier").sees("Le suivi est à jour").looksAround();
        editor.fills("Nouvelle note", "@Autrice, peux-tu finir ?").presses("Ajouter la note").sees("La note est ajoutée").looksAround();
        types(editor, "#embargoUntil", "2027-01-20T06:00");
        editor.presses("Poser ou lever").sees("L’embargo est à jour");
        editor.presses("Publier").sees("Un embargo court encore").looksAround();

        author.signsIn(Demo.AUTHOR).opens("/admin/").sees(title).sees("peux-tu finir ?").looksAround();
        admin.signsIn(Demo.ADMIN).opens("/admin/mailbox").sees("Un texte vous est confié : " + title).sees("Rédactrice vous appelle dans une note");
    }

    @Test
    void aBylineIsPutInOrderWithoutAScript(@WithoutScripts Reader plain) {
        plain.signsIn(Demo.EDITOR).opens("/admin/newsroom/write");
        plain.fills("Titre", title).page().locator("#author-add")
                .selectOption(new SelectOption().setLabel("Camille Roux"));
        plain.presses("Ajouter");
        assertThat(plain.page().locator(".byline-form__name")).hasText(new String[] {"Rédactrice", "Camille Roux"});
        plain.presses("Monter Camille Roux");
        assertThat(plain.page().locator(".byline-form__name")).hasText(new String[] {"Camille Roux", "Rédactrice"});
        assertThat(plain.page().locator("#title")).hasValue(title);
    }

    @Test
    void thePagesOfTheDeskFitATablet(Reader editor) {
        editor.signsIn(Demo.EDITOR);
        editor.page().setViewportSize(820, 1100);
        for (String page : List.of("/admin/", "/admin/newsroom/board", "/admin/newsroom/calendar", "/admin/newsroom/calendar?view=week",
                "/admin/newsroom/list", "/admin/newsroom/list?trash=1", "/admin/newsroom/write", "/admin/newsroom/write?id=1", "/admin/newsroom/revisions?id=1")) {
            editor.opens(page).isTold(200);
            assertTrue((boolean) editor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"), page);
        }
    }

    private void draft(Reader writer, String who) {
        writer.signsIn(who).opens("/admin/newsroom/write");
        writer.fills("Titre", title).chooses("Rubrique", "Sciences");
        body(writer).fill("L’eau monte depuis mardi.");
        writer.presses("Enregistrer").sees("C’est enregistré").looksAround();
    }

    private static Reader schedules(Reader editor, String moment) {
        types(editor, "#publishAt", moment);
        return editor.presses(editor.page().locator("#schedule").textContent().strip());
    }

    /** As a browser would post it that knows no fields for dates, which lets people write what no calendar has. */
    private static void types(Reader editor, String field, String moment) {
        editor.page().locator(field).evaluate("(field, moment) => { field.closest('details')?.setAttribute('open', ''); field.type = 'text'; field.value = moment; }", moment);
    }

    private static Locator column(Reader reader, String state) {
        return reader.page().locator(".board__column", new LocatorOptions()
                .setHas(reader.page().locator("#column-" + state)));
    }

    private static String here(Reader reader) {
        return reader.address() + "?" + reader.page().url().replaceFirst(".*(id=\\d+).*", "$1");
    }

    private static Locator body(Reader writer) {
        return writer.page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(Pattern.compile("^Texte$")));
    }
}

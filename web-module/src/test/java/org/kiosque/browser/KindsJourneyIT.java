package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnTheSite
class KindsJourneyIT {

    @Test
    void theDeskArrangesTheBriefAndReadersSeeIt(@WithoutScripts Reader editor, Reader anna, Wire wire) {
        anna.opens(Pages.brief(wire)).page().locator(".older__link[rel=prev]").click();
        anna.looksAround();
        List<String> cameOut = titles(anna);
        String day = anna.address().replaceFirst("/brief/", "");
        assertTrue(cameOut.size() > 1, day);

        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/brief?day=" + day);
        editor.fills("Introduction", "Une journée à l’envers.");
        editor.page().locator("button[value^='up-']").last().press("Enter");
        editor.sees("vos lecteurs le voient");

        anna.opens("/brief/" + day).sees("Une journée à l’envers.");
        assertEquals(cameOut.get(cameOut.size() - 1), titles(anna).get(cameOut.size() - 2));

        editor.page().locator("button[value^='leave-']").first().press("Enter");
        editor.sees("Laissées de côté");
        anna.opens("/brief/" + day);
        assertEquals(cameOut.size() - 1, titles(anna).size());

        editor.presses("Recomposer le Brief").sees("se compose de nouveau seul");
        anna.opens("/brief/" + day);
        assertEquals(cameOut, titles(anna));
    }

    @Test
    void twoEditorsArrangeOneBrief(Reader first, Reader second) {
        first.signsIn(Demo.EDITOR).opens("/admin/newsroom/brief");
        second.signsIn(Demo.ADMIN).opens("/admin/newsroom/brief");

        first.fills("Introduction", Pages.unique("La première")).presses("Enregistrer").sees("vos lecteurs le voient");
        String own = Pages.unique("La seconde");
        second.fills("Introduction", own).presses("Enregistrer").sees("Quelqu’un a composé ce Brief entre-temps").looksAround();

        assertThat(second.page().getByLabel("Introduction")).hasValue(own);
        second.presses("Enregistrer").sees("vos lecteurs le voient");
        second.fills("Introduction", "").presses("Enregistrer").sees("vos lecteurs le voient");
    }

    @Test
    void anEventIsToldLive(Reader editor, @WithoutScripts Reader anna) {
        String title = Pages.unique("La crue");
        writes(editor.signsIn(Demo.EDITOR), "Direct", title, "La rivière monte depuis hier.");
        editor.presses("Publier").sees("C’est publié");
        String id = editor.page().url().replaceFirst(".*id=(\\d+).*", "$1");
        anna.opens("/articles/" + id).isTold(200).sees("En direct").sees("la première entrée arrive");

        editor.opens("/admin/newsroom/lives").follows(title);
        adds(editor, "L’eau est au pont", "Elle atteint la marque de 1910.");
        editor.fills("Moment", "").page().getByLabel("Moment clé").check();
        adds(editor, "Le pont tient", "Les arbres passent dessous.");
        editor.page().locator("button[value^='pin-']").last().click();
        editor.sees("L’entrée est épinglée en haut").looksAround();

        anna.opens("/articles/" + id).isTold(200);
        assertThat(anna.page().locator(".live__stream .entry__title")).hasText(new String[] {"Le pont tient", "L’eau est au pont"});
        assertThat(anna.page().locator(".live__pinned .entry__title")).hasText("L’eau est au pont");
        assertThat(anna.page().locator(".live__moments")).containsText("Le pont tient");

        editor.page().locator(".told__actions a[href*='edit=']").first().click();
        editor.looksAround().fills("Texte", "Les arbres passent par-dessus.").presses("Enregistrer l’entrée").sees("L’entrée est modifiée");
        editor.presses("Terminer le direct").sees("Le direct est terminé").looksAround();
        assertThat(editor.page().locator("#headline")).hasCount(0);

        anna.opens("/articles/" + id).sees("Direct terminé").sees("par-dessus");
        assertThat(anna.page().locator(".live__stream .entry__meta").first()).containsText("modifié");
    }

    @Test
    void whatIsTypedIntoALiveIsKeptWhenItIsRefused(Reader editor) {
        writes(editor.signsIn(Demo.EDITOR), "Direct", Pages.unique("L’orage"), "Le ciel est noir.");
        editor.presses("Enregistrer").sees("C’est enregistré");
        editor.opens("/admin/newsroom/live?id=" + editor.page().url().replaceFirst(".*id=(\\d+).*", "$1"));

        editor.fills("Titre", "Un titre sans texte").presses("Ajouter l’entrée").sees("L’entrée est vide").looksAround();
        assertThat(editor.page().locator("#headline")).hasValue("Un titre sans texte");
        editor.fills("Texte", "Du texte.").fills("Moment", "2999-01-01T10:00").presses("Ajouter l’entrée").sees("Ce moment n’est pas encore passé").looksAround();
        assertThat(body(editor)).hasText("Du texte.");
        editor.fills("Moment", "").presses("Ajouter l’entrée").sees("L’entrée est là");

        editor.fills("Titre", "À moitié écrit").page().locator("button[value^='pin-']").first().click();
        editor.sees("Épinglé").looksAround();
        assertThat(editor.page().locator("#headline")).hasValue("À moitié écrit");
    }

    @Test
    void newEntriesAreSaidAndMoveNothing(Reader editor, Reader anna) {
        writes(editor.signsIn(Demo.EDITOR), "Direct", Pages.unique("L’éclipse"), "La lune approche.");
        editor.presses("Publier").sees("C’est publié");
        String id = editor.page().url().replaceFirst(".*id=(\\d+).*", "$1");
        editor.opens("/admin/newsroom/live?id=" + id);
        adds(editor, "Premier contact", "Un croc dans le soleil.");
        anna.page().clock().install();
        anna.opens("/articles/" + id);

        adds(editor, "Totalité", "Les oiseaux se taisent.");
        anna.page().clock().runFor(16_000);
        assertThat(anna.page().locator(".live__new")).hasText("1 nouvelle entrée");
        anna.doesNotSee("Les oiseaux se taisent.").looksAround();

        anna.presses("1 nouvelle entrée").sees("Les oiseaux se taisent.").looksAround();
        assertThat(anna.page().locator(".live__new")).hasCount(0);
    }

    @Test
    void aPageIsWrittenRenamedAndFoundByItsFormerAddress(Reader admin, Reader anna, Wire wire) {
        String title = Pages.unique("Règlement du potager");
        writes(admin.signsIn(Demo.ADMIN), "Page", title, "On ne marche pas sur les salades.");
        admin.presses("Publier").sees("C’est publié");
        anna.opens("/").follows(title).isTold(200).sees("On ne marche pas sur les salades.");
        String address = anna.address();
        assertTrue(address.startsWith("/pages/reglement-du-potager"), address);
        assertThat(anna.page().locator("#comments")).hasCount(0);

        admin.fills("Titre", title.replace("potager", "verger")).presses("Enregistrer et mettre à jour le site").sees("C’est enregistré");
        var moved = wire.get(address);
        assertEquals(301, moved.statusCode());
        String now = moved.headers().firstValue("Location").orElseThrow();
        assertTrue(now.startsWith("/pages/reglement-du-verger"), now);
        anna.opens(address).isTold(200);
        assertEquals(now, anna.address());

        String id = admin.page().url().replaceFirst(".*id=(\\d+).*", "$1");
        assertEquals(now, wire.get("/articles/" + id).headers().firstValue("Location").orElseThrow());
        admin.presses("Retirer du site").sees("C’est retiré du site");
        assertEquals(404, wire.get(now).statusCode());
    }

    @Test
    void aDrawingNeedsADrawingAndAnEditorialTheChief(Reader editor) {
        writes(editor.signsIn(Demo.EDITOR), "Dessin", Pages.unique("Le parapluie"), "Un dessin sans dessin.");
        editor.presses("Publier").sees("Il faut au moins une image").looksAround();
        editor.leavesTheTextBehind();

        writes(editor, "Éditorial", Pages.unique("Notre avis"), "Nous pensons.");
        editor.presses("Publier").sees("Seule la rédaction en chef").looksAround();
        editor.leavesTheTextBehind();
    }

    @Test
    void aPaidLiveShowsStrangersHowMuchThereIsAndNothingElse(Reader editor, Wire stranger) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write").unfolds("Accès").chooses("Pour qui", "Les abonnés");
        typesPiece(editor, "Direct", Pages.unique("Le procès"), "L’audience s’ouvre. ".repeat(40));
        editor.presses("Publier").sees("C’est publié");
        String id = editor.page().url().replaceFirst(".*id=(\\d+).*", "$1");
        editor.opens("/admin/newsroom/live?id=" + id);
        adds(editor, "CANARI", "CANARI");

        String address = stranger.get("/articles/" + id).headers().firstValue("Location").orElseThrow();
        String page = stranger.get(address).body();
        assertTrue(page.contains("1 entrée"), page);
        for (String told : List.of(page, stranger.get(address + "?order=oldest").body(),
                stranger.get("/api/v1/articles/" + id + "/live").body()))
            assertFalse(told.contains("CANARI"), told);
    }

    private static List<String> titles(Reader reader) {
        return reader.page().locator(".digest__head2").allInnerTexts();
    }

    private static void adds(Reader editor, String title, String text) {
        editor.fills("Titre", title).fills("Texte", text).presses("Publier l’entrée").sees("L’entrée est là").looksAround();
    }

    private static void writes(Reader editor, String kind, String title, String text) {
        editor.opens("/admin/newsroom/write");
        typesPiece(editor, kind, title, text);
    }

    private static void typesPiece(Reader editor, String kind, String title, String text) {
        editor.fills("Titre", title).chooses("Rubrique", "Sciences").chooses("Forme", kind);
        body(editor).fill(text);
    }

    private static Locator body(Reader editor) {
        return editor.page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(Pattern.compile("^Texte$")));
    }
}

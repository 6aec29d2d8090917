package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnTheSite
class FrontPageJourneyIT {

    private static final String DESK = "/admin/frontpage/arrange";

    @Test
    void whatLeadsStandsOnTopOnceAndOnTheFirstPageOnly(Reader anna) {
        List<String> leading = leading(anna.opens("/"));

        assertTrue(leading.size() > 1, leading::toString);
        Locator news = anna.page().locator(".front__main, .front__rest");
        for (String title : leading) assertThat(news.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))).hasCount(1);
        anna.follows("← Avant le").isTold(200);
        assertThat(anna.page().locator(".leading")).hasCount(0);
    }

    @Test
    void anEditorChangesTheOrderAndReadersSeeIt(Reader editor, Reader anna) {
        editor.comesIn(Demo.EDITOR).opens("/admin/").follows("La une").looksAround();
        List<String> before = picked(editor);

        press(editor, "Descendre " + before.get(0));
        assertThat(editor.page().locator("#moved")).containsText("en place 2");
        editor.presses("Mettre à la une").sees("C’est à la une").looksAround();

        List<String> after = new ArrayList<>(before);
        after.add(1, after.remove(0));
        assertEquals(after, leading(anna.opens("/")));
    }

    @Test
    void aStoryIsFoundAddedAndDragged(Reader editor) {
        editor.comesIn(Demo.EDITOR).opens(DESK);
        editor.page().getByLabel("Titre").fill("lichens");
        editor.page().keyboard().press("Enter");
        assertThat(editor.page().locator(".candidates__item")).hasCount(1);
        press(editor.looksAround(), "Ajouter Des lichens prennent le pouls des ronds-points");
        assertThat(editor.page().locator(".picks__title").last()).hasText("Des lichens prennent le pouls des ronds-points");
        editor.looksAround();

        Locator handles = editor.page().locator(".picks__handle");
        handles.last().dragTo(editor.page().locator(".picks__item").first(), new Locator.DragToOptions().setTargetPosition(20, 2));
        assertEquals("Des lichens prennent le pouls des ronds-points", picked(editor).get(0));

        press(editor, "Retirer Des lichens prennent le pouls des ronds-points");
        assertThat(editor.page().locator(".picks__title").getByText("lichens")).hasCount(0);
    }

    @Test
    void aChangeIsPreviewedScheduledAndCancelled(Reader editor, Reader anna) {
        String before = leading(anna.opens("/")).toString();
        editor.comesIn(Demo.EDITOR).opens(DESK);
        editor.page().getByLabel("Par règle").check();
        editor.page().getByLabel("Sciences").check();
        editor.fills("Combien de textes", "2").fills("Pas plus vieux que", "8760").fills("À partir de", inAWeek());

        editor.presses("Prévisualiser").sees("la page d’accueil telle qu’elle serait").looksAround();
        assertThat(editor.page().locator(".leading .label")).hasText(new String[] {"Sciences", "Sciences"});
        editor.follows("Revenir à la une");
        assertThat(editor.page().locator("#stories")).hasValue("2");
        assertThat(editor.page().getByLabel("Sciences")).isChecked();

        editor.presses("Mettre à la une").sees("Le changement est programmé").looksAround();
        assertEquals(before, leading(anna.opens("/")).toString());
        editor.page().locator("#upcoming").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Aperçu")).first().click();
        editor.looksAround();
        assertThat(editor.page().locator(".leading .label").first()).hasText("Sciences");

        editor.opens(DESK).page().locator("#upcoming").getByRole(AriaRole.BUTTON).first().click();
        editor.sees("Le changement n’aura pas lieu").sees("Annulé par").looksAround();
    }

    @Test
    void anOldArrangementIsTakenUpAgain(Reader editor, Reader anna) {
        editor.comesIn(Demo.EDITOR).opens(DESK);
        List<String> before = picked(editor);
        editor.page().getByLabel("Rien à la une, le fil du jour seul").check();
        editor.presses("Mettre à la une").sees("C’est à la une").looksAround();
        assertThat(anna.opens("/").page().locator(".leading")).hasCount(0);

        editor.page().getByRole(AriaRole.LINK, named("Reprendre")).nth(1).click();
        editor.looksAround();
        assertEquals(before, picked(editor));
        editor.presses("Mettre à la une").sees("C’est à la une");
        assertEquals(before, leading(anna.opens("/")));
    }

    @Test
    void mistakesAreNamedBesideTheFieldAndNothingTypedIsLost(Reader editor) {
        editor.comesIn(Demo.EDITOR).opens(DESK);
        List<String> picks = picked(editor);
        for (var mistake : List.of(List.of("2020-01-01T10:00", "Ce moment est passé"), List.of("2035-01-01T10:00", "C’est trop loin"),
                List.of("2027-10-31T02:30", "Cette heure arrive deux fois"), List.of("2027-03-28T02:30", "Cette heure-là n’existe pas"))) {
            editor.fills("À partir de", mistake.get(0)).presses("Mettre à la une").looksAround();
            assertThat(editor.page().locator("#from-error")).containsText(mistake.get(1));
            assertThat(editor.page().locator("#from")).hasValue(mistake.get(0));
            assertEquals(picks, picked(editor));
        }
        editor.fills("À partir de", "");
        editor.page().locator("[name=until]").first().fill("2020-01-01T10:00");
        editor.presses("Mettre à la une").sees("Ce texte quitterait la une avant d’y arriver").looksAround();
        assertThat(editor.page().locator("[name=until]").first()).hasValue("2020-01-01T10:00");
    }

    @Test
    void twoEditorsDoNotUndoEachOther(Reader first, Reader second) {
        first.comesIn(Demo.EDITOR).opens(DESK);
        second.comesIn(Demo.ADMIN).opens(DESK);
        List<String> before = picked(first);

        first.presses("Mettre à la une").sees("C’est à la une");
        press(second, "Monter " + before.get(1));
        second.presses("Mettre à la une").sees("Quelqu’un a changé la une entre-temps").looksAround();

        assertEquals(before.get(1), picked(second).get(0));
        second.sees("Ce que l’autre personne a mis à la une").presses("Mettre à la une").sees("C’est à la une");
    }

    @Test
    void theDeskNeedsNoScript(@WithoutScripts Reader editor, Reader anna) {
        editor.comesIn(Demo.EDITOR).opens(DESK);
        List<String> before = picked(editor);

        editor.page().locator("button[name=down]").first().press("Enter");
        editor.looksAround();
        assertEquals(before.get(0), picked(editor).get(1));
        editor.presses("Mettre à la une").sees("C’est à la une");

        assertEquals(before.get(0), leading(anna.opens("/")).get(1));
    }

    @Test
    void onlyWhoPublishesComesIn(Wire moderator, Wire anonymous) {
        for (String page : List.of(DESK, "/admin/frontpage/preview")) {
            assertEquals(403, moderator.as(Demo.MODERATOR).get(page).statusCode(), page);
            assertEquals(302, anonymous.get(page).statusCode(), page);
        }
    }

    private static List<String> leading(Reader reader) {
        return reader.page().locator(".story__title").allInnerTexts();
    }

    private static List<String> picked(Reader editor) {
        return editor.page().locator(".picks__title").allInnerTexts();
    }

    private static void press(Reader editor, String button) {
        editor.page().getByRole(AriaRole.BUTTON, named(button).setExact(true)).click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static String inAWeek() {
        return LocalDateTime.now(ZoneId.of("Europe/Paris")).plusDays(7).truncatedTo(ChronoUnit.HOURS).toString();
    }
}

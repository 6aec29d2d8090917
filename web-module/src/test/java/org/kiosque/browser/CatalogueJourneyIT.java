package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the demo newspaper's pieces are sorted by, seen by its readers and changed by those who run the desk. */
@OnTheSite
class CatalogueJourneyIT {

    private static final Pattern OFFERED = Pattern.compile("La plus proche qui convient.*(#[0-9a-f]{6})");

    @Test
    void aRenamedTagIsFoundAtItsFormerAddress(Reader chief, Reader anna) {
        anna.opens("/tags/tableur").isTold(200).sees("Le tableur de Monique");

        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/tags").fills("Mot", "tableur").presses("Chercher").sees("1 mot-clé").looksAround();
        picture(chief, "tags");
        chief.follows("tableur").fills("Nom", "feuille de calcul").presses("Enregistrer").sees("C’est enregistré").looksAround();

        anna.opens("/tags/tableur?before=2999-01-01").isTold(200);
        assertEquals("/tags/feuille-de-calcul", anna.address());
        assertTrue(anna.page().url().endsWith("?before=2999-01-01"), anna.page().url());
        assertThat(anna.page().locator("h1")).hasText("feuille de calcul");
        anna.follows("Le tableur de Monique").follows("feuille de calcul").isTold(200);
        picture(anna, "tag");
    }

    @Test
    void tagsThatSayTheSameBecomeOne(@WithoutScripts Reader chief, Reader anna) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/tags?q=rançongiciel").follows("rançongiciel");

        chief.fills("Fusionner avec", "nulle part").presses("Fusionner").sees("Il n’y a rien de ce nom");
        chief.fills("Fusionner avec", "Hôpital").presses("Fusionner").sees("Les deux mots-clés n’en font plus qu’un");

        anna.opens("/tags/rancongiciel").isTold(200);
        assertEquals("/tags/hopital", anna.address());
    }

    @Test
    void aSectionTakesAColourThatCanBeRead(Reader chief, Wire anonymous) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/sections").follows("Culture").looksAround();
        picture(chief, "section");

        var picker = chief.page().getByLabel("Nuancier pour le fond clair");
        picker.fill("#ff8800");
        assertThat(chief.page().getByLabel("Couleur sur fond clair")).hasValue("#ff8800");
        chief.fills("Couleur sur fond clair", "#FF8801");
        assertThat(picker).hasValue("#ff8801");
        chief.fills("Couleur sur fond clair", "#ff8800").presses("Enregistrer").sees("Sur fond clair, cette couleur n’a qu’un contraste de 2,").looksAround();
        assertThat(chief.page().getByLabel("Couleur sur fond clair")).hasValue("#ff8800");
        Matcher offered = OFFERED.matcher(chief.page().locator(".field__error").first().innerText());
        assertTrue(offered.find(), chief.page().locator(".field__error").first().innerText());
        assertFalse(css(anonymous).contains(offered.group(1)));

        chief.fills("Couleur sur fond clair", offered.group(1)).presses("Enregistrer").sees("C’est enregistré").looksAround();
        assertTrue(Pattern.compile("\\.section--culture\\{--\\w+:light-dark\\(" + offered.group(1)).matcher(css(anonymous)).find(), css(anonymous));
    }

    private static String css(Wire wire) {
        var link = Pattern.compile("href=\"(/assets/site/front.css[^\"]+)\"").matcher(wire.get("/").body());
        assertTrue(link.find());
        return wire.get(link.group(1)).body();
    }

    @Test
    void sectionsComeGoAndChangePlacesWithoutScripts(@WithoutScripts Reader chief, Reader anna) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/sections").follows("Nouvelle rubrique");
        chief.fills("Nom", "Jeux").fills("Adresse", "Jeux !").presses("Enregistrer").sees("Une adresse est faite de minuscules");
        chief.fills("Adresse", "jeux").presses("Enregistrer").sees("La rubrique est créée");

        chief.presses("↑ Monter Jeux");
        assertEquals(List.of("Jeux", "Culture"), lastTwo(chief));
        chief.follows("Jeux").fills("Adresse", "jouer").presses("Enregistrer").sees("C’est enregistré");
        anna.opens("/sections/jeux").isTold(200);
        assertEquals("/sections/jouer", anna.address());
        chief.follows("Jeux").presses("Supprimer la rubrique").sees("La rubrique est supprimée");
        anna.opens("/sections/jouer").isTold(404);
    }

    private static List<String> lastTwo(Reader chief) {
        chief.page().waitForURL(Pattern.compile("up=jeux"));
        List<String> names = chief.page().locator(".table__title").allInnerTexts();
        return names.subList(names.size() - 2, names.size());
    }

    @Test
    void anAuthorSpeaksOfThemself(Reader author, Reader anna) {
        author.signsIn(Demo.ADMIN).opens("/account/").follows("Ma page d’auteur");
        author.fills("Fonction", "Administratrice").fills("Biographie", "Garde les clés.\nEn rend parfois.").fills("Ailleurs sur le web", "http://example.org");
        author.presses("Enregistrer").sees("Chaque ligne est une adresse qui commence par https://").looksAround();
        assertThat(author.page().getByLabel("Ailleurs sur le web")).hasValue("http://example.org");
        author.fills("Ailleurs sur le web", "https://www.example.org/@admin/").presses("Enregistrer").sees("La page est à jour").looksAround();
        picture(author, "own-page");

        author.follows("Voir ma page").isTold(200).sees("Garde les clés.").looksAround();
        assertThat(author.page().locator("a[rel=me]")).hasText("example.org/@admin");
        anna.opensFirstArticle().page().locator(".article__author").first().click();
        assertTrue(anna.looksAround().isTold(200).address().startsWith("/authors/"), anna.address());
        picture(anna, "author");
    }

    @Test
    void aPortraitComesFromTheLibrary(@WithoutScripts Reader author, Reader chief) {
        author.signsIn(Demo.AUTHOR).opens("/admin/newsroom/write").fills("Titre", Pages.unique("Une autrice")).chooses("Rubrique", "Culture")
                .fills("Texte", "<p>Elle a une page.</p>").presses("Enregistrer").sees("C’est enregistré");
        String piece = author.page().url().replaceFirst(".*(/admin/newsroom/write\\?id=\\d+).*", "$1");
        chief.signsIn(Demo.ADMIN).opens(piece).presses("Publier").sees("C’est publié");

        author.opens("/account/author").fills("Fonction", "Autrice").fills("Chercher dans la médiathèque", "tracteur").presses("Chercher");
        assertThat(author.page().getByLabel("Fonction")).hasValue("Autrice");
        author.page().locator(".choose__picture input").first().check();
        author.presses("Enregistrer").sees("La page est à jour").opens("/authors/autrice").isTold(200);
        assertThat(author.page().locator(".author__picture img")).hasAttribute("alt", Pattern.compile("Un tracteur rouge"));

        chief.opens("/admin/catalogue/authors").follows("Autrice");
        chief.fills("Chercher dans la médiathèque", "machine à coudre").sees(chief.page().getByAltText("Une machine à coudre")).looksAround();
        assertThat(chief.page().locator(".choose__picture :checked + img")).hasAttribute("alt", Pattern.compile("Un tracteur rouge"));
        chief.page().getByLabel("Aucune image").check();
        chief.presses("Enregistrer").sees("La page est à jour").opens("/authors/autrice");
        assertThat(chief.page().locator(".author__picture")).hasCount(0);
    }

    @Test
    void theChiefEditorLooksAfterTheAuthors(Reader chief) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/authors").follows("Yann Kerbrat").looksAround();
        picture(chief, "authors");

        chief.fills("Fonction", "Gardien de phare").presses("Enregistrer").sees("La page est à jour").looksAround();

        chief.opens("/authors/yann-kerbrat").isTold(200).sees("Gardien de phare");
    }

    @Test
    void aSeriesIsReadFromPieceToPiece(@WithoutScripts Reader anna) {
        anna.opens("/series/ce-que-le-palier-sait-de-vous").isTold(200).sees("5 articles");
        List<String> titles = anna.page().locator(".series .teaser__title").allInnerTexts();
        assertEquals(5, titles.size());

        anna.follows(titles.get(0)).isTold(200).sees("1 sur 5");
        for (int i = 1; i < titles.size(); i++) {
            var box = anna.page().locator(".series-box");
            assertThat(box.locator("a[rel=prev]")).hasCount(i == 1 ? 0 : 1);
            box.locator("a[rel=next]").click();
            anna.isTold(200).sees((i + 1) + " sur 5");
            assertThat(anna.page().locator("h1")).hasText(titles.get(i));
        }
        assertThat(anna.page().locator(".series-box a[rel=next]")).hasCount(0);
    }

    @Test
    void theDeskOrdersASeries(Reader chief, Reader anna) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/series").follows("Le guichet a changé de côté").looksAround();
        picture(chief, "series-desk");
        var pieces = chief.page().locator(".ordered a");
        String first = pieces.first().innerText();

        chief.page().locator(".ordered__item").first().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Descendre")).click();
        chief.page().waitForURL(Pattern.compile("down=\\d+"));
        assertThat(pieces.nth(1)).hasText(first);
        chief.looksAround();

        anna.opens("/series/le-guichet-a-change-de-cote");
        assertThat(anna.page().locator(".series .teaser__title").nth(1)).hasText(first);
        picture(anna, "series");
    }

    @Test
    void twoSeriesBecomeOne(@WithoutScripts Reader chief, Reader anna) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/series?new=1").fills("Titre", "Doublon").presses("Enregistrer").sees("Le dossier est créé");
        chief.follows("Doublon").presses("Fusionner").sees("Choisissez le dossier qui reçoit les textes");

        chief.chooses("Fusionner avec", "Le guichet a changé de côté").presses("Fusionner").sees("Les deux dossiers n’en font plus qu’un");

        anna.opens("/series/doublon").isTold(200);
        assertEquals("/series/le-guichet-a-change-de-cote", anna.address());
    }

    @Test
    void anAuthorIsMergedOnlyAfterItWasSaidWhatThatDoes(Reader chief, Reader anna) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/authors").follows("Victor Sampaio");
        chief.presses("Voir ce que cela change").sees("Choisissez la personne").looksAround();
        chief.chooses("Fusionner avec", "Solène Petit").presses("Voir ce que cela change");
        chief.sees("Fusionner Victor Sampaio avec Solène Petit").sees("/authors/victor-sampaio mène à /authors/solene-petit").looksAround();
        picture(chief, "author-merge");
        anna.opens("/authors/victor-sampaio").isTold(200);
        assertEquals("/authors/victor-sampaio", anna.address());

        chief.presses("Fusionner avec Solène Petit").sees("Les deux auteurs n’en font plus qu’un").sees("Fusionné avec Solène Petit").looksAround();

        anna.opens("/authors/victor-sampaio").isTold(200);
        assertEquals("/authors/solene-petit", anna.address());
    }

    @Test
    void formerAddressesLeadWhereTheDeskSays(Reader chief, Wire anonymous) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/redirects").follows("Nouvelle redirection").looksAround();
        chief.fills("Ancienne adresse", "/login").fills("Mène à", "/").presses("Enregistrer").sees("Il y a une page à cette adresse").looksAround();
        chief.fills("Ancienne adresse", "/vieux/chemin/").fills("Mène à", "//evil.example").presses("Enregistrer").sees("Une redirection mène à un chemin de ce site");
        chief.fills("Mène à", "https://example.org/x").presses("Enregistrer").sees("cochez la case si c’est bien");
        picture(chief, "redirects");
        chief.page().getByLabel("Oui, elle mène à un autre site").check();
        chief.presses("Enregistrer").sees("La redirection est en place").looksAround();

        var led = anonymous.get("/vieux/chemin?a=%0d%0aX-Evil:1");
        assertEquals(301, led.statusCode());
        assertEquals("https://example.org/x?a=%0d%0aX-Evil:1", led.headers().firstValue("Location").orElseThrow());
        assertEquals(List.of(), led.headers().allValues("Set-Cookie"));
        chief.opens("/admin/catalogue/redirects?q=vieux").presses("Supprimer /vieux/chemin").sees("La redirection est supprimée");
        assertEquals(404, anonymous.get("/vieux/chemin").statusCode());
    }

    @Test
    void aPastedListIsEnteredLineByLine(Reader chief, Wire anonymous) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/redirects?new=1");
        chief.fills("Une redirection par ligne", "/ancien/café /sections/droit\n/seul\n/sections/droit /\n/ancien/sortie /ancien/café");

        chief.presses("Inscrire").sees("Ligne 2 : il faut deux adresses").looksAround();

        assertThat(chief.page().getByLabel("Une redirection par ligne")).hasValue("/seul\n/sections/droit /");
        assertEquals("/sections/droit", anonymous.get("/ancien/sortie").headers().firstValue("Location").orElseThrow());
        assertEquals("/sections/droit", anonymous.get("/ancien/caf%C3%A9/").headers().firstValue("Location").orElseThrow());
        assertEquals(200, anonymous.get("/sections/droit").statusCode());
        assertEquals(404, anonymous.post("/ancien/sortie", Map.of()).statusCode());
    }

    @Test
    void whatIsGoneIsSaidToBeGone(Reader chief, Reader anna) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/redirects?new=1");
        chief.fills("Ancienne adresse", "/jeu-concours").chooses("Pour combien de temps", "Retirée, ne mène nulle part (410)").presses("Enregistrer").sees("La redirection est en place");

        anna.opens("/jeu-concours").isTold(410).sees("Cette page n’existe plus");
    }

    @Test
    void nothingIsLaidDownWhileARuleIsWrong(Reader chief) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/catalogue/access").looksAround();
        picture(chief, "access");
        chief.page().locator("#mode-culture").selectOption("SUBSCRIBERS_THEN_FREE");
        chief.page().locator("#days-culture").fill("sept");
        chief.presses("Enregistrer").sees("Il faut un nombre de jours").looksAround();
        assertThat(chief.page().locator("#days-culture")).hasValue("sept");
        chief.opens("/admin/catalogue/access");
        assertThat(chief.page().locator("#mode-culture")).hasValue("INHERITED");

        chief.page().locator("#mode-culture").selectOption("SUBSCRIBERS_THEN_FREE");
        chief.page().locator("#days-culture").fill("7");
        chief.presses("Enregistrer").sees("C’est en vigueur").looksAround();
        assertThat(chief.page().locator("#days-culture")).hasValue("7");
        chief.page().locator("#mode-culture").selectOption("INHERITED");
        chief.presses("Enregistrer").sees("C’est en vigueur");
    }

    @Test
    void anEditorDoesNotRunTheDesk(Wire editor, Wire reader) {
        editor.as(Demo.EDITOR);
        reader.as(Demo.READER);
        for (String page : List.of("sections", "tags", "series", "authors", "redirects", "access"))
            assertEquals(403, editor.get("/admin/catalogue/" + page).statusCode(), page);
        assertEquals(403, reader.get("/account/author").statusCode());
        assertEquals(200, editor.get("/account/author").statusCode());
    }

    private static void picture(Reader reader, String name) {
        for (int width : List.of(820, 1280)) {
            reader.page().setViewportSize(width, 900);
            assertTrue((boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"), name + " is wider than " + width);
            reader.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", "catalogue-" + name + "-" + width + ".png")));
        }
    }
}

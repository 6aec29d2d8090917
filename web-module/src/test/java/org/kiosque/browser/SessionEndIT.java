package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session ends while somebody writes. Nothing they wrote is lost, and nothing is done that they did not ask for once more. */
@OnTheSite
class SessionEndIT {

    private static final String ASKED_BACK = "Votre session avait expiré";

    /** Presses a button too late, signs in again and stands before the same form. */
    private static Reader pressesTooLate(Reader reader, String button, String account) {
        reader.page().context().clearCookies();
        reader.presses(button).sees(ASKED_BACK).looksAround();
        assertEquals("/login", reader.address());
        return comesBack(reader, account);
    }

    private static Reader comesBack(Reader reader, String account) {
        reader.fills("Pseudonyme ou adresse de courriel", account).fills("Mot de passe", Demo.PASSWORD).presses("Se connecter");
        return reader.sees("Rien n’est perdu").sees("rien n’a été fait, et rien n’est perdu").looksAround();
    }

    private static Locator field(Reader reader, String id) {
        return reader.page().locator("#" + id);
    }

    @Test
    void anEntryOfALive(Reader editor, Wire wire) {
        String title = Pages.unique("Dernier feu");
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write").chooses("Forme", "Direct");
        editor.fills("Titre", Pages.unique("Les derniers feux")).chooses("Rubrique", "Sciences").presses("Enregistrer").sees("C’est enregistré");
        String desk = editor.page().url().replaceFirst(".*[?&](id=\\d+).*", "/admin/newsroom/live?$1");
        editor.opens(desk).fills("Titre", title);
        new Typing(editor).text().fill("Éteint.");
        editor.page().getByLabel("Moment clé").check();

        pressesTooLate(editor, editor.page().locator("#add").innerText(), Demo.EDITOR);

        assertThat(field(editor, "headline")).hasValue(title);
        new Typing(editor).has("<p>Éteint.</p>");
        assertThat(field(editor, "keyMoment")).isChecked();
        assertFalse(wire.as(Demo.EDITOR).get(desk).body().contains(title));
        editor.presses(editor.page().locator("#add").innerText()).sees(title);
    }

    @Test
    void aNoteOfTheDesk(Reader chief) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/newsroom/list").page().locator(".table__title").first().click();
        chief.looksAround();
        field(chief, "note").fill("À relire avant midi.\nSans faute.");
        String saved = field(chief, "title").inputValue();

        pressesTooLate(chief, chief.page().locator("#noteIt").innerText(), Demo.CHIEF_EDITOR);

        assertThat(field(chief, "note")).hasValue("À relire avant midi.\nSans faute.");
        assertThat(field(chief, "title")).hasValue(saved);
        assertThat(chief.page().locator(".note__text")).hasCount(0);
    }

    @Test
    void aLetterToTheReaders(Reader editor) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsletters/list").presses("Nouveau numéro La lettre de la semaine");
        editor.looksAround();
        String subject = Pages.unique("Ce qu’on n’a pas perdu");
        editor.fills("Objet", subject).fills("Mot d’introduction", "Bonjour à toutes.");

        pressesTooLate(editor, "Enregistrer et m’envoyer un essai", Demo.EDITOR);

        assertThat(editor.page().getByLabel("Objet")).hasValue(subject);
        assertThat(editor.page().getByLabel("Mot d’introduction")).hasValue("Bonjour à toutes.");
        editor.doesNotSee("L’essai est parti").presses("Enregistrer et m’envoyer un essai").sees("L’essai est parti");
    }

    @Test
    void aComment(Reader anna, Wire wire) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String text = Pages.unique("Écrit pendant longtemps.\n\n> cité");
        anna.types(text);

        pressesTooLate(anna, "Publier", Demo.READER);

        assertThat(anna.page().getByLabel("Votre texte")).hasValue(text);
        assertFalse(wire.get(anna.address()).body().contains("Écrit pendant longtemps."));
        anna.presses("Publier");
        anna.page().waitForURL(Pattern.compile("#comment-\\d+$"));
    }

    @Test
    void aPieceWithoutScripts(@WithoutScripts Reader plain) {
        String title = Pages.unique("Interrompu");
        plain.signsIn(Demo.AUTHOR).opens("/admin/newsroom/write");
        plain.fills("Titre", title).chooses("Rubrique", "Sciences").fills("Texte", "<p>Ces mots restent.</p>");
        plain.page().context().clearCookies();
        plain.presses("Enregistrer").sees(ASKED_BACK);

        plain.fills("Pseudonyme ou adresse de courriel", Demo.AUTHOR).fills("Mot de passe", "faux").presses("Se connecter").sees("Ce nom et ce mot de passe ne vont pas ensemble");
        plain.fills("Mot de passe", Demo.PASSWORD).presses("Se connecter").presses("Retrouver ce que j’avais écrit");
        plain.sees("rien n’a été fait, et rien n’est perdu");

        assertThat(plain.page().getByLabel("Titre").first()).hasValue(title);
        assertThat(field(plain, "body")).hasValue("<p>Ces mots restent.</p>");
        assertThat(field(plain, "section")).hasValue("sciences");
        plain.presses("Enregistrer").sees("C’est enregistré");
    }

    @Test
    void theOrderOfTheBriefAndAPageOfTheCatalogue(Reader chief) {
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/newsroom/brief").fills("Introduction", "Trois choses à savoir.");
        pressesTooLate(chief, chief.page().locator("#do").innerText(), Demo.CHIEF_EDITOR);
        assertThat(field(chief, "introduction")).hasValue("Trois choses à savoir.");

        chief.opens("/admin/catalogue/series?new=1").fills("Titre", "Un dossier");
        chief.page().locator("#closed").check();
        pressesTooLate(chief, "Enregistrer", Demo.CHIEF_EDITOR);
        assertThat(field(chief, "title")).hasValue("Un dossier");
        assertThat(field(chief, "closed")).isChecked();
        chief.doesNotSee("Le dossier est créé");

        chief.opens("/admin/catalogue/access");
        field(chief, "mode-culture").selectOption("SUBSCRIBERS");
        pressesTooLate(chief, "Enregistrer", Demo.CHIEF_EDITOR);
        assertThat(field(chief, "mode-culture")).hasValue("SUBSCRIBERS");
        chief.opens("/admin/catalogue/access");
        assertThat(field(chief, "mode-culture")).hasValue("INHERITED");
    }

    @Test
    void onlyWhoeverWroteItGetsItBack(Wire reader, Wire other, Wire stranger) {
        String article = Pages.firstArticle(reader);
        String text = Pages.unique("Pour moi seul.");
        var form = reader.as(Demo.READER).commentForm(article, text);

        String login = stranger.post(article, form).headers().firstValue("Location").orElseThrow();
        String kept = kept(login);
        assertTrue(other.as(Demo.SUBSCRIBER).get(kept).body().contains("Il n’y a rien à reprendre ici"));
        assertTrue(reader.get(kept).body().contains(text));
        assertEquals(302, stranger.get(kept).statusCode());
    }

    @Test
    void nothingIsKeptOfWhatThisSiteHasNotGivenOut(Wire reader, Wire stranger) {
        String article = Pages.firstArticle(reader);
        var form = reader.as(Demo.READER).commentForm(article, Pages.unique("Rien."));
        String seal = form.get("kiosque.seal");

        assertEquals(403, stranger.post(article, form, "Origin", "https://evil.example").statusCode());
        assertFalse(isKept(stranger.post("/admin/newsroom/write", form, "Origin", "https://evil.example")));
        form.put("kiosque.seal", seal.replaceFirst("^\\d+", "1234"));
        assertEquals(200, stranger.post(article, form).statusCode());
        form.remove("kiosque.seal");
        assertFalse(isKept(stranger.post("/admin/newsroom/write", form)));
    }

    @Test
    void passwordsAreNotKept(Wire reader, Wire stranger) {
        String seal = reader.as(Demo.READER).commentForm(Pages.firstArticle(reader), "x").get("kiosque.seal");

        String kept = kept(stranger.post("/account/", Map.of("kiosque.seal", seal, "newPassword", "un-secret-de-trop")).headers().firstValue("Location").orElseThrow());

        assertFalse(reader.get(kept).body().contains("un-secret-de-trop"));
        assertTrue(reader.get(kept).body().contains(seal));
    }

    private static boolean isKept(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").contains("kept");
    }

    private static String kept(String login) {
        var kept = Pattern.compile("kept%3D([0-9a-f]{32})").matcher(login);
        assertTrue(kept.find(), login);
        return "/account/resume?kept=" + kept.group(1);
    }
}

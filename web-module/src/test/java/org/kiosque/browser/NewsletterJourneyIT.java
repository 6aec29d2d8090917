package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A letter from the desk to its readers and out of their lives again. */
@OnTheSite
class NewsletterJourneyIT {

    private static final Pattern TOKEN = Pattern.compile("/newsletters/unsubscribe\\?token=[\\w-]+");

    String subject = Pages.unique("La lettre d’essai");

    @Test
    void aLetterGoesFromTheDeskToItsReadersWhoLeaveWithOneClick(Reader lectrice, Reader editor, Reader admin, Wire provider) {
        lectrice.signsIn(Demo.READER).opens("/account/").follows("Choisir mes lettres");
        lectrice.page().getByLabel("La lettre de la semaine").check();
        lectrice.presses("Enregistrer mon choix").sees("Votre choix est enregistré").looksAround();
        assertThat(lectrice.page().getByLabel("La lettre de la semaine")).isChecked();
        assertThat(lectrice.page().getByLabel("Le Brief")).not().isChecked();

        editor.signsIn(Demo.EDITOR).opens("/admin/").follows("Écrire aux lecteurs");
        editor.presses("Nouveau numéro La lettre de la semaine").looksAround();
        editor.fills("Objet", subject).fills("Mot d’introduction", "Bonjour à toutes et à tous.");
        String first = editor.page().locator(".chosen__title").first().textContent();
        editor.page().getByRole(AriaRole.BUTTON, named("Descendre «\u202f" + first + "\u202f»")).click();
        assertThat(editor.page().locator(".chosen__title").nth(1)).hasText(first);
        assertThat(editor.page().getByLabel("Objet")).hasValue(subject);

        editor.presses("Enregistrer et prévisualiser").sees("Texte seul").looksAround();
        assertThat(editor.page().frameLocator("iframe").locator("h1")).hasText(subject);
        assertThat(editor.page().locator(".proofs__text")).containsText("Bonjour à toutes et à tous.");
        editor.follows("Revenir au numéro");

        editor.presses("Enregistrer et m’envoyer un essai").sees("L’essai est parti").looksAround();
        editor.fills("Moment de l’envoi", nextMissingHour()).presses("Programmer").sees("Cette heure n’existe pas cette nuit-là").looksAround();
        editor.fills("Moment de l’envoi", "2024-02-29T08:00").presses("Programmer").sees("Ce moment est passé").looksAround();
        assertThat(editor.page().getByLabel("Objet")).hasValue(subject);
        editor.presses("Envoyer maintenant").sees("L’envoi commence dans quelques secondes").looksAround();

        admin.signsIn(Demo.ADMIN);
        String link = wayOut(admin, Demo.READER);
        admin.looksAround();
        assertThat(admin.page().frameLocator("iframe").locator("h1")).hasText(subject);
        assertThat(admin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(subject))
                .filter(new Locator.FilterOptions().setHasText(Demo.EDITOR))).hasCount(1);

        var answer = provider.post(link, Map.of("List-Unsubscribe", "One-Click"), "Accept", "*/*");
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        lectrice.opens("/account/newsletters");
        assertThat(lectrice.page().getByLabel("La lettre de la semaine")).not().isChecked();
        lectrice.opens(link).sees("Vous ne recevrez plus").presses("Me réabonner").sees("Vous ne voulez plus recevoir").looksAround();
        lectrice.presses("Me désabonner").sees("C’est fait").looksAround();

        lectrice.opens("/newsletters").follows(subject).isTold(200).sees("Bonjour à toutes et à tous.");
        assertFalse(TOKEN.matcher(lectrice.page().content()).find());
        editor.opens("/admin/newsletters/list");
        assertThat(editor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(subject))).containsText("Envoyé");
        editor.follows(subject).sees("Destinataires");
    }

    @Test
    void theOneClickOpensThatDoorAndNoOther(Wire wire) {
        String[] fromNowhere = {"Accept", "*/*"};
        assertEquals(404, wire.post("/newsletters/unsubscribe?token=AAAAAAAAAAAAAAAAAAAAAA", Map.of("List-Unsubscribe", "One-Click"), fromNowhere).statusCode());
        assertEquals(403, wire.post("/newsletters/resubscribe?token=AAAAAAAAAAAAAAAAAAAAAA", Map.of(), fromNowhere).statusCode());
        assertEquals(403, wire.post("/newsletters/unsubscribe/", Map.of("List-Unsubscribe", "One-Click"), fromNowhere).statusCode());
        wire.as(Demo.READER);
        assertEquals(403, wire.post("/account/newsletters", Map.of("letters", "letters", "choose", "", "jakarta.faces.ViewState", "stateless"), fromNowhere).statusCode());
        for (String nowhere : new String[] {"/newsletters/unsubscribe?token=x", "/newsletters/weekly/999999", "/newsletters/weekly/0", "/newsletters/monthly/1", "/newsletters/x"})
            assertEquals(404, wire.get(nowhere).statusCode(), nowhere);
    }

    @Test
    void aLaidOutLetterStandsInFramesOfTheSiteOnly(Wire editor, Wire reader) {
        editor.as(Demo.EDITOR);
        var list = editor.get("/admin/newsletters/list").body();
        var id = Pattern.compile("href=\"issue\\?id=(\\d+)\"").matcher(list);
        assertTrue(id.find(), list);

        var part = editor.get("/admin/newsletters/part?id=" + id.group(1));
        assertEquals(200, part.statusCode());
        String policy = part.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none';") && policy.contains("frame-ancestors 'self'") && !policy.contains("script"), policy);
        assertEquals(404, editor.get("/admin/newsletters/part?id=none").statusCode());
        assertEquals(403, reader.as(Demo.READER).get("/admin/newsletters/part?id=" + id.group(1)).statusCode());
    }

    @Test
    void theDeskDecidesWhenALetterGoesOutAndWhoIsLeftAlone(Reader chief) {
        String address = "x" + System.nanoTime() + "@lecteurs.example";
        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/newsletters/list").follows("Horaire La lettre de la semaine");
        chief.page().getByLabel("lundi").check();
        chief.presses("Enregistrer").sees("Cette lettre part une fois par semaine").looksAround();
        chief.page().getByLabel("lundi").uncheck();
        chief.presses("Enregistrer").sees("L’horaire est enregistré").sees("Prochain envoi automatique").looksAround();

        chief.opens("/admin/newsletters/suppressions").fills("Adresse de courriel", "pas une adresse@").presses("Écarter");
        chief.page().locator("form#suppress-form").evaluate("form => form.noValidate = true");
        chief.presses("Écarter").sees("Une adresse s’écrit comme").looksAround();
        chief.fills("Adresse de courriel", address.toUpperCase()).fills("Raison", "L’a demandé par téléphone").presses("Écarter")
                .sees("L’adresse est écartée").sees(address).looksAround();
        chief.page().getByRole(AriaRole.BUTTON, named("Rétablir " + address)).click();
        chief.sees("L’adresse reçoit de nouveau les lettres choisies").doesNotSee(address);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    /** @return where the recipient of the letter leaves, once the site has written to them */
    private String wayOut(Reader admin, String recipient) {
        var row = admin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(subject))
                .filter(new Locator.FilterOptions().setHasText(recipient));
        for (int i = 0; i < 60; i++) {
            admin.page().navigate("/admin/mailbox");
            if (row.count() > 0) break;
            admin.page().waitForTimeout(1_000);
        }
        row.getByRole(AriaRole.LINK).first().click();
        String text = admin.page().locator("#mail .mail").textContent();
        var link = TOKEN.matcher(text);
        assertTrue(link.find(), text);
        return link.group();
    }

    /** @return the next hour that the clocks skip, by the form's own notation */
    private static String nextMissingHour() {
        var rules = ZoneId.of("Europe/Paris").getRules();
        var change = rules.nextTransition(Instant.now());
        while (!change.isGap()) change = rules.nextTransition(change.getInstant());
        return change.getDateTimeBefore().plusMinutes(30).toString();
    }
}

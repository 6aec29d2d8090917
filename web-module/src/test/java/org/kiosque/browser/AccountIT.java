package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnTheSite
class AccountIT {

    private static final String PASSWORD = "une phrase que personne ne devine";

    String name = "Nouvelle " + UUID.randomUUID().toString().substring(0, 8);
    String email = name.replace(' ', '.') + "@lecteurs.example";

    @Test
    void aNewReaderProvesTheirAddressSignsInAndComments(Reader newcomer, Reader admin) {
        newcomer.opens("/register").fills("Pseudonyme", name).fills("Adresse de courriel", email).fills("Mot de passe", PASSWORD)
                .presses("Créer mon compte").sees("Un courriel vient de partir").looksAround();

        newcomer.opens(linkMailedTo(email, admin)).presses("Confirmer mon adresse").sees("Votre adresse est confirmée").looksAround();
        newcomer.signsInHere(name, PASSWORD).opensFirstArticle();
        String comment = newcomer.comments("Mon premier commentaire.");

        assertThat(newcomer.at(comment).locator(".comment__author")).hasText(name);
    }

    @Test
    void aSpentLinkIsWorthNothing(Reader newcomer, Reader admin) {
        register(newcomer);
        String link = linkMailedTo(email, admin);
        newcomer.opens(link).presses("Confirmer mon adresse").sees("Votre adresse est confirmée");

        newcomer.opens(link).presses("Confirmer mon adresse").sees("Ce lien ne vaut plus rien").looksAround();
    }

    @Test
    void whoHasNotProvenTheirAddressDoesNotGetIn(Reader newcomer) {
        register(newcomer);

        newcomer.opens("/login").fills("Pseudonyme ou adresse de courriel", email).fills("Mot de passe", PASSWORD)
                .presses("Se connecter").sees("Votre adresse n’est pas encore confirmée").looksAround();
    }

    @Test
    void aForgottenPasswordIsReplacedAndEndsOpenSessions(Reader newcomer, Reader elsewhere, Reader admin) {
        register(newcomer);
        newcomer.opens(linkMailedTo(email, admin)).presses("Confirmer mon adresse").signsInHere(email, PASSWORD);

        elsewhere.opens("/forgot").fills("Adresse de courriel", email).presses("Envoyer le lien").sees("un courriel vient de partir");
        elsewhere.opens(linkMailedTo(email, "Choisir un nouveau mot de passe", admin)).fills("Nouveau mot de passe", "une autre phrase tout à fait")
                .presses("Changer le mot de passe").sees("Votre mot de passe est changé").looksAround();

        elsewhere.signsInHere(email, "une autre phrase tout à fait");
        assertEquals("/login", newcomer.opens("/account/").address());
    }

    @Test
    void wrongNamesAndWrongPasswordsAreAnsweredAlike(Reader anna) {
        for (String somebody : new String[] {Demo.READER, "personne@nulle-part.example"})
            anna.opens("/login").fills("Pseudonyme ou adresse de courriel", somebody).fills("Mot de passe", "ce n’est pas celui-là")
                    .presses("Se connecter").sees("Ce nom et ce mot de passe ne vont pas ensemble").looksAround();
    }

    @Test
    void everyMistakeInTheFormIsNamedAtOnceAndBesideItsField(Reader anna) {
        anna.opens("/register").page().locator("form#register").evaluate("form => form.noValidate = true");

        anna.fills("Pseudonyme", "!!").fills("Adresse de courriel", "personne").fills("Mot de passe", "court").presses("Créer mon compte")
                .sees("Quelque chose est à corriger").looksAround();

        assertThat(anna.page().locator("#email-error")).hasText("Une adresse s’écrit comme prenom@exemple.fr.");
        assertThat(anna.page().locator("#password-error")).containsText("au moins 10 caractères");
        assertThat(anna.page().locator(".error-summary a")).hasCount(3);
        assertThat(anna.page().getByLabel("Pseudonyme")).hasValue("!!");
    }

    @Test
    void aPseudonymThatReadsLikeAnotherIsTaken(Reader anna) {
        anna.opens("/register").fills("Pseudonyme", "MAUD  LE GOFF".replace("  ", " ")).fills("Adresse de courriel", email)
                .fills("Mot de passe", PASSWORD).presses("Créer mon compte").sees("Ce pseudonyme est pris").looksAround();
    }

    @Test
    void theAccountSaysWhatItsOwnerMayRead(Reader reader, Reader subscriber) {
        reader.signsIn(Demo.READER).opens("/account/").sees("l’abonnement ouvre les autres");
        subscriber.signsIn(Demo.SUBSCRIBER).opens("/account/").sees("Vous lisez tous les articles en entier.");
    }

    private void register(Reader newcomer) {
        newcomer.opens("/register").fills("Pseudonyme", name).fills("Adresse de courriel", email).fills("Mot de passe", PASSWORD)
                .presses("Créer mon compte").sees("Un courriel vient de partir");
    }

    private static String linkMailedTo(String email, Reader admin) {
        return linkMailedTo(email, "Confirmez votre adresse", admin);
    }

    private static String linkMailedTo(String email, String subject, Reader admin) {
        if (admin.page().url().equals("about:blank")) admin.signsIn(Demo.ADMIN);
        admin.opens("/admin/mailbox");
        admin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(email))
                .getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(subject)).first().click();
        Locator link = admin.looksAround().page().locator("#mail .mail a").first();
        assertThat(link).hasAttribute("href", Pattern.compile("\\?token="));
        return link.getAttribute("href");
    }
}

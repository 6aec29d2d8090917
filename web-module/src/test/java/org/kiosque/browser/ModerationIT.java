package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.Test;

@OnTheSite
class ModerationIT {

    String text = Pages.unique("Achetez mes montres.");

    @Test
    void aHiddenCommentLeavesItsReasonBehindAndMayComeBack(Reader anna, Reader moderator) {
        anna.signsIn(Demo.READER).opensFirstArticle();
        String comment = anna.comments(text);

        moderator.signsIn(Demo.MODERATOR);
        decides(moderator, "Masquer…").chooses("Raison", "publicité").fills("Explication", "Pas de réclame ici.").presses("Masquer")
                .sees("Le commentaire est masqué.").looksAround();
        anna.opens(anna.address()).doesNotSee(text);
        assertThat(anna.at(comment)).hasText("Ce commentaire a été masqué par la modération : publicité.");

        decides(moderator, "Rétablir…").sees("Pas de réclame ici.").fills("Explication", "C’était ironique.").presses("Rétablir")
                .sees("Le commentaire est de nouveau visible.").looksAround();
        anna.opens(anna.address());
        assertThat(anna.at(comment)).containsText(text);
    }

    @Test
    void nobodyHidesACommentWithoutSayingWhy(Reader anna, Reader moderator) {
        anna.signsIn(Demo.READER).opensFirstArticle().comments(text);

        decides(moderator.signsIn(Demo.MODERATOR), "Masquer…").fills("Explication", "Comme ça.").presses("Masquer")
                .sees("Choisissez une raison").looksAround();

        assertThat(moderator.page().getByLabel("Explication")).hasValue("Comme ça.");
    }

    @Test
    void theAuthorOfAHiddenCommentIsToldByMail(Reader anna, Reader moderator, Reader admin) {
        anna.signsIn(Demo.READER).opensFirstArticle().comments(text);
        String note = Pages.unique("Pas de réclame ici.");

        decides(moderator.signsIn(Demo.MODERATOR), "Masquer…").chooses("Raison", "publicité").fills("Explication", note).presses("Masquer")
                .sees("Le commentaire est masqué.");

        admin.signsIn(Demo.ADMIN).opens("/admin/mailbox").page().locator("tr", new LocatorOptions().setHasText(Demo.READER))
                .getByText("Votre commentaire a été masqué").first().click();
        admin.looksAround();
        assertThat(admin.page().locator("#mail")).containsText("Motif : publicité.");
        assertThat(admin.page().locator("#mail")).containsText(note);
    }

    private Reader decides(Reader moderator, String what) {
        moderator.opens("/admin/moderation/comments").fills("Texte", text).presses("Chercher").sees("1 commentaire").looksAround();
        Locator only = moderator.page().locator(".comments__item");
        only.getByText(what).click();
        return moderator.looksAround();
    }
}

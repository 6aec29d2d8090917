package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody with a browser. Every page they come to is checked for accessibility. */
final class Reader {

    private static final Pattern AT_A_COMMENT = Pattern.compile("#comment-\\d+$");

    private final BrowserContext context;
    private final Page page;
    private final Faults faults;
    private final String origin;
    private final boolean scripted;
    private int status;

    Reader(BrowserContext context, String origin, boolean scripted) {
        this.context = context;
        this.origin = origin;
        this.scripted = scripted;
        faults = new Faults(context, origin);
        page = context.newPage();
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) status = response.status();
        });
    }

    Page page() {
        return page;
    }

    int status() {
        return status;
    }

    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    Reader opens(String address) {
        page.navigate(address);
        return looksAround();
    }

    Reader follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
        return looksAround();
    }

    /** Without scripts the browser does not tell when a button stands still, so that it is pressed from the keyboard. */
    Reader presses(String button) {
        Locator found = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).first();
        if (scripted) found.click();
        else found.press("Enter");
        return this;
    }

    Reader fills(String label, String text) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Opens a part of a form that is folded away. @param title begins with this */
    Reader unfolds(String title) {
        page.locator("details:not([open]) > summary", new LocatorOptions().setHasText(title)).click();
        return this;
    }

    Reader chooses(String label, String option) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Reader opensFirstArticle() {
        opens("/");
        page.locator("a.teaser__link").first().click();
        return looksAround();
    }

    Reader signsIn(String name) {
        return opens("/login").signsInHere(name);
    }

    /** Signs in without looking at the pages on the way, for tests that are about something else; the next page is still to be opened. */
    Reader comesIn(String name) {
        var form = Wire.form(context.request().get("/login").text(), "login");
        form.putAll(Map.of("name", name, "password", Demo.PASSWORD, "enter", ""));
        var fields = FormData.create();
        form.forEach(fields::set);
        var response = context.request().post("/login", RequestOptions.create().setForm(fields).setHeader("Origin", origin).setMaxRedirects(0));
        assertEquals(302, response.status(), name + " does not get in");
        return this;
    }

    /** On the sign-in page a link has led to. */
    Reader signsInHere(String name) {
        return signsInHere(name, Demo.PASSWORD);
    }

    Reader signsInHere(String name, String password) {
        fills("Pseudonyme ou adresse de courriel", name).fills("Mot de passe", password).presses("Se connecter");
        return sees(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Déconnexion"))).looksAround();
    }

    Reader signsOut() {
        return presses("Déconnexion").sees(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Connexion"))).looksAround();
    }

    /** Starts a thread under the article. @return what the comment's address ends with */
    String comments(String text) {
        return opens(address()).publishes(text);
    }

    String repliesTo(String comment, String text) {
        return asksTo("Répondre", comment).publishes(text);
    }

    /** Follows the link below a comment. */
    Reader asksTo(String action, String comment) {
        at(comment).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(action)).first().click();
        return looksAround();
    }

    /** With the form below the discussion. */
    String publishes(String text) {
        types(text).presses("Publier");
        page.waitForURL(AT_A_COMMENT);
        looksAround();
        return page.url().replaceFirst(".*#", "");
    }

    Reader types(String text) {
        return fills("Votre texte", text);
    }

    /** @return the comment itself, without its answers */
    Locator at(String comment) {
        return page.locator("#" + comment);
    }

    Reader sees(Locator what) {
        assertThat(what.first()).isVisible();
        return this;
    }

    Reader sees(String text) {
        return sees(page.locator("body").getByText(text));
    }

    Reader doesNotSee(String text) {
        assertThat(page.locator("body").getByText(text)).hasCount(0);
        return this;
    }

    Reader isTold(int expected) {
        assertEquals(expected, status, page.url());
        return this;
    }

    /** Without scripts there is nothing the check could run in. */
    Reader looksAround() {
        page.waitForLoadState();
        if (scripted) Accessibility.check(page);
        return this;
    }

    /** The scripts of the page are about to be refused something, and have an answer to it. */
    Reader expects(int refusal) {
        faults.expect(refusal);
        return this;
    }

    /** Means to meet somebody of another site, who says this. @param stranger what their addresses begin with */
    Reader meets(String stranger, String saying) {
        faults.invite(stranger);
        context.route(stranger + "**", route -> route.fulfill(new FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(saying)));
        return this;
    }

    /** Closes a page with unsaved words on it, and means it. */
    Reader leavesTheTextBehind() {
        page.onDialog(Dialog::accept);
        return opens("/");
    }

    /** @param failed the test's name when it failed; its last page is kept for whoever looks into it */
    void leaves(Optional<String> failed) {
        try {
            failed.ifPresent(test -> page.screenshot(new ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "failed-" + test + ".png"))));
            if (failed.isEmpty()) assertEquals(List.of(), faults.found());
        } finally {
            context.close();
        }
    }
}

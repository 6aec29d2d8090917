package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnTheSite
class EditorIT {

    /** Every element a text may have, as it is stored. */
    private static final String EVERYTHING = """
            <h2>Titre</h2>
            <h3>Petit titre</h3>
            <h4>Plus petit</h4>
            <p>Un <strong>mot</strong>, <em>deux</em>, <u>trois</u>, <s>quatre</s>, H<sub>2</sub>O, m<sup>2</sup>, <span lang="en">the fog</span>, <code>a &lt; b</code> et <a href="https://example.org/a?b&#61;c" rel="noopener">un lien</a>,<br />ici<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>.</p>
            <ul><li>un<ol><li>dedans</li></ol></li><li>deux</li></ul>
            <ol start="3"><li><p>trois</p><p>encore</p></li></ol>
            <blockquote>Cité.</blockquote>
            <blockquote><p>Cité.</p><p>Deux fois.</p></blockquote>
            <pre>  a
              b</pre>
            <hr />
            <hr class="cut" />
            <div class="table-scroll" role="region" aria-label="Votes" tabindex="0"><table><caption>Votes</caption><thead><tr><th scope="col">Pour</th><th scope="col"></th></tr></thead><tbody><tr><th scope="row">Ville</th><td>12</td></tr><tr><td colspan="2"><p>a</p><p>b</p></td></tr></tbody></table></div>
            <figure class="embed" data-provider="YouTube"><a href="https://youtu.be/x?t&#61;1" rel="noopener noreferrer" target="_blank">La mer</a><figcaption>YouTube, youtu.be</figcaption></figure>
            <ol class="footnotes"><li id="fn-1">On le <em>dit</em>. <a href="#fnref-1" role="doc-backlink">↩</a></li></ol>""";

    private static final String PICTURES = """
            {"pictures": [{"id": 1, "version": "0a1b2c3d", "width": 1200, "height": 800, "alt": "La mer", "caption": "Au port", "credit": "Ann", "thumbnail": "/media/1/0a1b2c3d-320-wide.jpg"},
                          {"id": 2, "version": "1a1b2c3d", "width": 300, "height": 200, "alt": "", "caption": "", "credit": "", "thumbnail": "/media/2/1a1b2c3d-300-wide.jpg"}],
             "page": 1, "pages": 1, "count": 2}""";

    private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final byte[] DOT = Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=");

    @Test
    void frenchTypographyComesWhileTypingAndOneUndoTakesItBack(Reader editor) {
        var typing = Typing.begins(editor).types("Il a dit : \"Oui !\" C'est l'été...");
        typing.has("<p>Il a dit\u202f: «\u202fOui\u202f!\u202f» C’est l’été…</p>").hits("Control+z").has("<p>Il a dit\u202f: «\u202fOui\u202f!\u202f» C’est l’été...</p>");

        typing.startsAgain().types("`a ? \"b\"` https://example.org/?a!b ").has("<p><code>a ? \"b\"</code> <a href=\"https://example.org/?a!b\">https://example.org/?a!b</a> </p>");
        editor.leavesTheTextBehind();
    }

    @Test
    void typographyCanBeLeftForLater(Reader editor) {
        var typing = Typing.begins(editor);
        editor.page().getByLabel("Typographie auto").uncheck();
        typing.text().click();
        typing.types("Le 1er: \"non\"!").has("<p>Le 1er: \"non\"!</p>");

        typing.uses("Corriger la typographie").has("<p>Le 1<sup>er</sup>\u202f: «\u202fnon\u202f»\u202f!</p>");
        editor.sees("Corrections faites\u202f: 5").looksAround();
        editor.page().reload();
        assertThat(editor.page().getByLabel("Typographie auto")).not().isChecked();
        editor.leavesTheTextBehind();
    }

    @Test
    void whatTheToolbarMakesIsWhatReadersGet(Reader editor, Wire anonymous) {
        String title = Pages.unique("Tout ce qu’il y a");
        var typing = Typing.begins(editor).types("Avant la coupe").uses("Note");
        editor.looksAround();
        editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("Selon nous.");
        typing.answers().types(".").hits("Enter").uses("La suite pour les abonnés").types("Après la coupe.").hits("Enter");
        typing.uses("Vidéo ou message d’ailleurs").answers("https://www.youtube.com/watch?v=x", "Le film");
        typing.uses("Tableau").types("Ville").hits("ArrowDown").types("Lyon").hits("ArrowRight").uses("Ajouter une ligne au-dessous").uses("Supprimer la colonne");
        editor.looksAround();
        editor.fills("Titre", title).chooses("Rubrique", "Sciences").unfolds("Accès").chooses("Pour qui", "Les abonnés").presses("Publier").sees("C’est publié").follows("Sur le site");

        var prose = editor.page().locator(".article .prose");
        assertThat(prose.locator("sup a")).hasText("1");
        assertThat(prose.locator(".footnotes li")).hasText(Pattern.compile("Selon nous\\."));
        assertThat(prose.locator(".embed a")).hasAttribute("href", "https://www.youtube.com/watch?v=x");
        assertThat(prose.locator("thead th")).hasCount(2);
        assertThat(prose.locator("hr")).hasCount(0);
        String html = anonymous.get(editor.address()).body();
        assertTrue(html.contains("Avant la coupe") && html.contains("Selon nous."), html);
        assertFalse(html.contains("Après la coupe") || html.contains("Le film"), html);
    }

    @Test
    void theEditorHoldsEverythingThatIsStored(@WithoutScripts Reader plain, Reader editor) {
        String title = Pages.unique("Tout");
        plain.signsIn(Demo.EDITOR).opens("/admin/newsroom/write").fills("Titre", title).chooses("Rubrique", "Sciences").fills("Texte", EVERYTHING);
        plain.presses("Enregistrer").sees("C’est enregistré");
        assertEquals(EVERYTHING, plain.page().locator("#body").inputValue());
        String piece = plain.page().url().replaceFirst(".*(id=\\d+).*", "/admin/newsroom/write?$1");

        editor.signsIn(Demo.EDITOR).opens(piece);
        var typing = new Typing(editor);
        typing.text().locator("h2").click();
        typing.hits("End").types("x").hits("Backspace");
        assertThat(editor.page().locator("textarea[name=body]")).hasValue(Pattern.compile("^<h2>Titre</h2><h3>"));
        editor.presses("Enregistrer").sees("C’est enregistré");

        plain.opens(piece);
        assertEquals(EVERYTHING, plain.page().locator("#body").inputValue());
    }

    @Test
    void whatComesFromWordAndGoogleDocsIsCleaned(Reader editor) {
        var typing = Typing.begins(editor).pastes(Clipboard.WORD).has("<h2>Le titre</h2><p><strong>Gras</strong> et <em>penché</em><sup><a href=\"#fn-1\">1</a></sup>.</p>"
                + "<ul><li><p>Un</p><ol><li><p>Dedans</p></li></ol></li><li><p>Deux</p></li></ul><p>Fin.</p>"
                + "<table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr></tbody></table><p></p><ol class=\"footnotes\"><li id=\"fn-1\">La note.</li></ol>");

        typing.startsAgain().pastes(Clipboard.GOOGLE_DOCS).has("<h2>Un intertitre</h2><p><strong>Gras</strong> et <em>penché</em>, <a href=\"https://example.org/page\">un lien</a></p>"
                + "<ul><li><p>Un</p><ul><li><p>Dedans</p></li></ul></li><li><p>Deux</p></li></ul><p></p>");
        editor.leavesTheTextBehind();
    }

    @Test
    void everythingGoesByKeyboard(Reader editor) {
        var typing = Typing.begins(editor).types("mot").hits("Control+a").hits("Alt+F10").hits("ArrowRight").hits("ArrowRight").hits("ArrowRight").hits("ArrowRight");
        assertThat(editor.page().locator(":focus")).hasAttribute("aria-label", "Gras");
        typing.hits("Enter");
        assertThat(editor.page().locator("[data-tool=bold]")).hasAttribute("aria-pressed", "true");
        typing.has("<p><strong>mot</strong></p>").hits("Alt+F10").hits("End").hits("Escape");
        assertThat(typing.text()).isFocused();
        typing.hits("Tab");
        assertThat(editor.page().locator("#kind")).isFocused();

        typing.uses("Raccourcis clavier");
        assertThat(editor.page().getByRole(AriaRole.DIALOG)).containsText("Alt + F10");
        editor.looksAround();
        typing.hits("Escape");
        editor.leavesTheTextBehind();
    }

    @Test
    void tagsThatAreThereAreOfferedWhileOneTypes(Reader editor) {
        Typing.begins(editor);
        var tags = editor.page().getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Mots-clés"));
        tags.click();
        editor.page().keyboard().type("ville, CINE");
        var offered = editor.page().getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("cinéma"));
        assertThat(offered).isVisible();
        editor.looksAround();
        editor.page().keyboard().press("ArrowDown");
        assertThat(offered).hasAttribute("aria-selected", "true");
        editor.page().keyboard().press("Enter");
        assertThat(tags).hasValue("ville, cinéma");
        assertThat(offered).not().isVisible();
        assertThat(tags).isFocused();
        editor.leavesTheTextBehind();
    }

    @Test
    void aLinkIsFoundByItsWords(Reader editor) {
        var typing = Typing.begins(editor).types("Voir ").hits("Control+k");
        editor.page().getByLabel("Chercher dans le journal").fill("lichens");
        editor.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Des lichens"))).click();
        editor.looksAround();
        typing.hits("Enter");
        assertThat(editor.page().locator("textarea[name=body]")).hasValue(Pattern.compile("^<p>Voir <a href=\"/briefs/\\d+/des-lichens[^\"]+\">Des lichens[^<]+</a></p>$"));
        editor.leavesTheTextBehind();
    }

    @Test
    void picturesComeFromTheLibrary(Reader editor) {
        editor.page().route("**/api/v1/newsroom/media?*", route -> route.fulfill(new FulfillOptions().setContentType("application/json").setBody(PICTURES)));
        editor.page().route("**/media/*/*.jpg", route -> route.fulfill(new FulfillOptions().setContentType("image/gif").setBodyBytes(DOT)));
        var typing = Typing.begins(editor).uses("Galerie d’images");
        editor.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("La mer")).click();
        editor.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Image sans description")).click();
        editor.looksAround().presses("Insérer");

        assertThat(editor.page().locator(".piece__warning:visible")).hasCount(1);
        editor.looksAround();
        typing.has("<div class=\"gallery\"><figure><img src=\"/media/1/0a1b2c3d-960.jpg\" alt=\"La mer\" width=\"1200\" height=\"800\"><figcaption>Au port</figcaption><figcaption><span class=\"credit\">Ann</span></figcaption></figure>"
                + "<figure><img src=\"/media/2/1a1b2c3d-300.jpg\" alt=\"\" width=\"300\" height=\"200\"><figcaption></figcaption></figure></div><p></p>");
        editor.leavesTheTextBehind();
    }

    @Test
    void aFileThatIsPastedGoesToTheLibrary(Reader editor) {
        var typing = Typing.begins(editor).types("Avant.").hits("Enter");

        typing.text().evaluate("""
                (text, bytes) => {
                    const clipboard = new DataTransfer();
                    clipboard.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], "nous.png", { type: "image/png" }));
                    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }""", PNG);

        assertThat(editor.page().locator("textarea[name=body]")).hasValue(Pattern.compile(
                "^<p>Avant.</p><figure><img src=\"/media/\\d+/[0-9a-f]{8}-1.jpg\" alt=\"\" width=\"1\" height=\"1\"><figcaption></figcaption></figure><p></p>$"));
        typing.text().locator("figure").hover();
        editor.presses("Modifier l’image");
        typing.answers("Rien à voir", "Personne");
        editor.fills("Titre", Pages.unique("Image")).chooses("Rubrique", "Sciences").presses("Enregistrer et prévisualiser").sees("voici ce que verront les lecteurs").looksAround();
        assertThat(editor.page().locator(".prose picture img")).hasAttribute("alt", "Rien à voir");
        assertThat(editor.page().locator(".prose .credit")).hasText("Personne");
    }

    @Test
    void wordsAreCountedAndKeptAsDraft(Reader editor) {
        Typing.begins(editor).types("Un, deux ! Trois « quatre »");

        editor.sees("4 mots · 1 min de lecture").sees(editor.page().getByText(Pattern.compile("^Brouillon gardé à \\d\\dh\\d\\d$")));
        editor.leavesTheTextBehind().opens("/admin/newsroom/write").sees(editor.page().getByText(Pattern.compile("ces mots n’ont pas été enregistrés"))).looksAround();
        editor.presses("Les reprendre");
        assertThat(new Typing(editor).text()).containsText("Un, deux");
        editor.opens("/");
    }

    @Test
    void aSessionThatEndsLosesNoWord(Reader editor) {
        String title = Pages.unique("Interrompu");
        editor.expects(401);
        var typing = Typing.begins(editor);
        editor.fills("Titre", title);
        editor.page().context().clearCookies();
        typing.text().click();
        typing.types("Ces mots restent.");

        editor.sees("Votre session est terminée").sees("Hors connexion\u202f: gardé sur cet appareil").looksAround().presses("Enregistrer");
        assertThat(typing.text()).hasText("Ces mots restent.");
        editor.page().onDialog(dialog -> dialog.accept());
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write");
        editor.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(title))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Les reprendre")).first().click();
        assertThat(typing.text()).hasText("Ces mots restent.");
        editor.chooses("Rubrique", "Sciences").presses("Enregistrer").sees("C’est enregistré");

        editor.opens("/admin/newsroom/write").doesNotSee(title);
    }

    @Test
    void whoeverComesSecondIsToldWhoWrites(Reader first, Reader second) {
        Typing.begins(first).types("Le texte.");
        first.fills("Titre", Pages.unique("À deux")).chooses("Rubrique", "Sciences").presses("Enregistrer").sees("C’est enregistré");
        assertThat(first.page().locator(".editor__others")).isEmpty();

        second.signsIn(Demo.ADMIN).opens(first.address() + "?" + first.page().url().replaceFirst(".*(id=\\d+).*", "$1"));
        second.sees(second.page().getByText(Pattern.compile("^Rédactrice écrit aussi dans ce texte depuis"))).looksAround();
    }

    @Test
    void whatCannotBeKeptIsRefused(Reader editor, Reader anna) {
        editor.signsIn(Demo.EDITOR);
        assertEquals(200, keeps(editor, "working-copies/new-1", "{\"title\": \"a\"}"));
        assertEquals(400, keeps(editor, "working-copies/new-1", "[1]"));
        assertEquals(400, keeps(editor, "working-copies/new-1", "{\"title\": \"" + "a".repeat(600_001) + "\"}"));
        assertEquals(404, keeps(editor, "working-copies/12", "{}"), "numbers are for pieces");
        assertEquals(404, keeps(editor, "pieces/999999999/working-copy", "{}"));
        assertEquals(401, keeps(anna, "working-copies/new-1", "{}"));
        assertEquals(403, keeps(anna.signsIn(Demo.READER), "working-copies/new-1", "{}"));
    }

    private static int keeps(Reader reader, String where, String typed) {
        String origin = reader.page().url().equals("about:blank") ? reader.opens("/").page().url() : reader.page().url();
        return reader.page().request().post("/api/v1/newsroom/" + where, RequestOptions.create().setData(typed)
                .setHeader("Content-Type", "application/json").setHeader("Origin", origin.replaceFirst("(https?://[^/]+).*", "$1"))).status();
    }

    @Test
    void withoutScriptsTheSourceIsThere(@WithoutScripts Reader plain) {
        plain.signsIn(Demo.EDITOR).opens("/admin/newsroom/write");
        plain.fills("Titre", Pages.unique("Source")).chooses("Rubrique", "Sciences").fills("Texte", "<p>a<script>b</script></p>").presses("Enregistrer").sees("C’est enregistré");

        assertEquals("<p>a</p>", plain.page().locator("#body").inputValue());
    }
}

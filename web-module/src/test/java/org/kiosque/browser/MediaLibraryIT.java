package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@OnTheSite
class MediaLibraryIT {

    static final String LIST = "/admin/media/list";
    static final int SIDE = 400;

    String name = "pont-" + UUID.randomUUID() + ".png";
    byte[] png = png();

    /** A square nobody else has. */
    static byte[] png() {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(UUID.randomUUID().hashCode()));
        graphics.fillRect(0, 0, SIDE, SIDE / 2);
        graphics.setColor(new Color(UUID.randomUUID().hashCode()));
        graphics.fillOval(SIDE / 4, SIDE / 2, SIDE / 2, SIDE / 2);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    static Reader sends(Reader reader, FilePayload... files) {
        reader.opens(LIST).page().locator("#files").setInputFiles(files);
        return reader.presses("Envoyer");
    }

    Locator outcome(Reader reader, String file) {
        return reader.page().locator(".outcomes__item", new LocatorOptions().setHasText(file));
    }

    /** Uploads it and opens it. */
    Reader describes(Reader reader) {
        sends(reader.signsIn(Demo.EDITOR), file(name, png));
        assertThat(outcome(reader, name)).containsText("Ajoutée");
        return reader.looksAround().follows(name);
    }

    @Test
    void picturesComeInAndAreFoundByWhatTheyShow(Reader editor) {
        sends(editor.signsIn(Demo.EDITOR), file(name, png), file("trop-lourde.jpg", new byte[10 * 1024 * 1024 + 1]));

        assertThat(outcome(editor, name)).containsText("Ajoutée");
        assertThat(outcome(editor, "trop-lourde.jpg")).containsText("pèse plus de 10 Mio");
        assertThat(editor.page().locator(".library__item").first()).containsText(name);
        picture(editor, "library");
        editor.looksAround().follows(name).fills("Description", "Un pont sous la pluie").fills("Crédit", "Zoé")
                .fills("Publiable jusqu’au", "2020-01-31").presses("Enregistrer").sees("C’est enregistré").sees("ont pris fin le 31 janvier 2020");
        picture(editor, "picture");

        editor.looksAround().opens(LIST + "?which=EXPIRED").fills("Nom, description, légende ou crédit", name.replace(".png", " PLUIE zoe"))
                .presses("Chercher").sees("1 image").sees("Droits échus").looksAround();
    }

    @Test
    void theSameFileIsKnown(Reader editor) {
        describes(editor);
        sends(editor, file("autre-nom.png", png));
        assertThat(outcome(editor, "autre-nom.png")).containsText("Déjà dans la médiathèque");
        editor.looksAround();
    }

    @Test
    void picturesMayBeDropped(Reader editor) {
        editor.signsIn(Demo.EDITOR).opens(LIST);
        var dropped = editor.page().evaluateHandle("""
                ([name, content]) => {
                    const transfer = new DataTransfer();
                    const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
                    transfer.items.add(new File([bytes], name, { type: 'image/png' }));
                    return transfer;
                }""", new Object[] {name, Base64.getEncoder().encodeToString(png)});
        editor.page().dispatchEvent("body", "dragenter", Map.of("dataTransfer", dropped));
        assertThat(editor.page().locator("#upload")).hasClass(Pattern.compile("upload--open"));

        editor.page().dispatchEvent("body", "drop", Map.of("dataTransfer", dropped));

        assertThat(outcome(editor, name)).containsText("Ajoutée");
        assertThat(editor.page().locator("#upload")).not().hasClass(Pattern.compile("upload--open"));
    }

    @Test
    void theFocalPointIsChosenByKeyboardAndByClick(Reader editor) {
        describes(editor);
        String before = editor.page().locator("#focus-crop").getAttribute("src");
        editor.fills("Depuis le haut, en %", "100");
        assertThat(editor.page().locator("#focus-mark")).hasAttribute("transform", "translate(200 400)");
        editor.page().keyboard().press("Enter");
        editor.sees("C’est enregistré").looksAround();
        assertThat(editor.page().locator("#focusY")).hasValue("100");

        editor.page().locator("#point").click(new Locator.ClickOptions().setPosition(100, 40));
        assertThat(editor.page().locator("#focusX")).hasValue("25");
        assertThat(editor.page().locator("#focusY")).hasValue("10");
        editor.presses("Enregistrer").sees("C’est enregistré");
        assertNotEquals(before, editor.page().locator("#focus-crop").getAttribute("src"));
    }

    @Test
    void whatIsWrongIsNamedBesideItsFieldAndWhatIsTypedIsKept(Reader editor) {
        describes(editor).fills("Description", "Un pont").fills("Depuis la gauche, en %", "101");
        editor.page().locator("#picture").evaluate("form => { form.noValidate = true }");
        editor.presses("Enregistrer").sees("Quelque chose est à corriger").looksAround();

        assertThat(editor.page().locator("#focusX-error")).containsText("de 0 à 100");
        assertThat(editor.page().locator("#alt")).hasValue("Un pont");
        assertThat(editor.page().locator("#focusX")).hasValue("101");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther(Reader first, Reader second) {
        describes(first);
        second.signsIn(Demo.ADMIN).opens(first.page().url());
        first.fills("Légende", "La première légende").presses("Enregistrer").sees("C’est enregistré");

        second.fills("Légende", "La seconde légende").presses("Enregistrer").sees("Quelqu’un a modifié cette image entre-temps").looksAround();

        second.sees("La première légende");
        assertThat(second.page().locator("#caption")).hasValue("La seconde légende");
        second.presses("Enregistrer").sees("C’est enregistré");
    }

    @Test
    void aRetiredPictureCanBePutBack(Reader editor) {
        describes(editor).presses("Retirer de la médiathèque").sees("L’image est retirée").looksAround();
        editor.opens(LIST).doesNotSee(name);
        editor.opens(LIST + "?which=RETIRED").follows(name).presses("Remettre dans la médiathèque")
                .sees("L’image est de nouveau dans la médiathèque").looksAround().opens(LIST).sees(name);
    }

    @Test
    void allOfItWorksWithoutScripts(@WithoutScripts Reader editor) {
        sends(editor.signsIn(Demo.EDITOR), file(name, png), file("dessin.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)), file("vide.png", new byte[0]));
        assertThat(outcome(editor, name)).containsText("Ajoutée");
        assertThat(outcome(editor, "dessin.svg")).containsText("Les images SVG peuvent contenir des programmes");
        assertThat(outcome(editor, "vide.png")).containsText("Ce fichier est vide");

        editor.follows(name).fills("Description", "Un pont");
        var box = editor.page().locator("#point").boundingBox();
        assertEquals(SIDE, box.width);
        editor.page().mouse().click(box.x + 100, box.y + 300);
        assertThat(editor.page().locator("#focusX")).hasValue("25");
        assertThat(editor.page().locator("#focusY")).hasValue("75");
        assertThat(editor.page().locator("#alt")).hasValue("Un pont");
        editor.presses("Enregistrer").sees("C’est enregistré");

        sends(editor, file("encore.png", png));
        editor.sees("Cette image était déjà dans la médiathèque");
        assertThat(editor.page().locator("#alt")).hasValue("Un pont");
    }

    @Test
    void readersOfThePaperDoNotComeIn(Reader anna, Reader moderator) {
        anna.signsIn(Demo.READER).opens(LIST).isTold(403);
        moderator.signsIn(Demo.MODERATOR).opens(LIST).isTold(403).opens("/admin/media/edit?id=1").isTold(403);
    }

    @Test
    void anArticleShowsItsPictureWithCaptionAndCredit(Reader anna) {
        anna.opens("/").follows("Comment écrit-on un silence").isTold(200);
        var image = anna.page().locator(".article__picture img");
        assertThat(image).hasAttribute("alt", Pattern.compile("salle de cinéma"));
        assertThat(anna.page().locator(".article__picture figcaption")).containsText("Deux lignes au plus");
        assertThat(anna.page().locator(".article__picture figcaption")).containsText("Jeanne Tual");
        assertTrue((boolean) image.evaluate("image => image.decode().then(() => image.naturalWidth > 300 && image.currentSrc.endsWith('.webp'))"));
    }

    @Test
    void aPictureInATextIsMissedByNobodyWhenItsRightsEnd(@WithoutScripts Reader editor, Reader chief, Reader anna, Wire wire) {
        sends(editor.signsIn(Demo.EDITOR), file(name, png)).sees("L’image est dans la médiathèque");
        editor.fills("Légende", "Le pont de " + name).fills("Publiable jusqu’au", "2020-01-31").presses("Enregistrer").sees("C’est enregistré");
        String src = editor.page().locator("img[src^='/media/']").first().getAttribute("src").replaceFirst("-\\d+(-wide)?\\.jpg", "-320.jpg");
        editor.opens("/admin/newsroom/write").fills("Titre", Pages.unique("Le pont")).chooses("Rubrique", "Sciences")
                .fills("Texte", "<p>Avant.</p><img src=\"" + src + "\" width=\"400\" alt=\"Un pont\"><p>Après.</p>").presses("Publier").sees("C’est publié");
        String id = editor.page().url().replaceFirst(".*id=(\\d+).*", "$1");

        chief.signsIn(Demo.CHIEF_EDITOR).opens("/admin/newsroom/write?id=" + id).follows("Droits échus").sees("les lecteurs ne les voient pas");
        assertThat(chief.page().locator("#rights a")).hasText("Le pont de " + name);
        picture(chief, "rights");
        chief.opens("/admin/newsroom/preview?id=" + id).sees("Le pont de " + name);
        assertThat(chief.page().locator(".prose")).hasText("Avant.\nAprès.");
        assertThat(chief.page().locator(".prose img")).hasCount(0);

        assertThat(anna.opens("/articles/" + id).page().locator(".prose p")).hasCount(2);
        assertFalse(wire.get(anna.address()).body().contains(src.replaceFirst("-320.*", "")));
    }

    private static void picture(Reader reader, String name) {
        for (int width : new int[] {820, 1280}) {
            reader.page().setViewportSize(width, 900);
            assertTrue((boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"), name + " " + width);
            reader.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
        }
    }
}

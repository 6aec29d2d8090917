package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every type of page is HTML without an error, by the checker of validator.w3.org. */
@OnTheSite
class ValidHtmlIT {

    private static final EmbeddedValidator CHECKER = new EmbeddedValidator();

    static {
        CHECKER.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        CHECKER.setNoLangDetect(true);
    }

    @Test
    void theCheckerFindsMistakes() {
        assertFalse(errors("", "<!DOCTYPE html><html lang=\"fr\"><head><title>x</title></head><body><p><div></p></body></html>").isEmpty());
    }

    @Test
    void publicPages(Wire wire) {
        valid(wire, Stream.concat(Pages.forEverybody(wire).stream(), Stream.of("/authors/camille-roux", "/tags/vie-privee",
                "/series/ce-que-le-palier-sait-de-vous", "/newsletters/brief/1", "/newsletters/weekly/1", Pages.live(wire) + "?order=oldest",
                "/pages/charte-editoriale", "/newsletters/unsubscribe?token=none")).toList());
    }

    /** The demo's galleries, drawings, footnotes, tables and cards: whatever a body may hold. */
    @Test
    void everyArticleOfTheDemo(Wire wire, Wire subscriber) {
        var pieces = Stream.of(wire.get("/sitemaps/1.xml").body().split("<loc>")).skip(1)
                .map(line -> line.replaceFirst("</loc>[\\s\\S]*", "").replace(wire.origin(), ""))
                .filter(piece -> piece.startsWith("/articles/")).toList();
        valid(wire, pieces);
        valid(subscriber.as(Demo.SUBSCRIBER), pieces.stream().filter(piece -> wire.get(piece).body().contains("class=\"paywall")).toList());
    }

    @Test
    void readersPages(Wire wire) {
        String article = Pages.firstArticle(wire);
        valid(wire.as(Demo.READER), List.of("/", article, "/account/", "/account/newsletters", "/correct?article=" + article.split("/")[2], "/subscribe"));
        valid(article, wire.post(article, wire.commentForm(article, "")));
    }

    @Test
    void pagesOfTheBackOffice(Wire wire) {
        String id = Pages.firstArticle(wire).split("/")[2];
        valid(wire.as(Demo.ADMIN), List.of("/admin/", "/admin/audience", "/admin/audience?days=7&article=" + id, "/admin/catalogue/access",
                "/admin/catalogue/authors", "/admin/catalogue/redirects", "/admin/catalogue/sections", "/admin/catalogue/series",
                "/admin/catalogue/tags", "/admin/corrections/list", "/admin/corrections/list?proposal=2", "/admin/corrections/publish?article=" + id,
                "/admin/frontpage/arrange", "/admin/frontpage/preview", "/admin/mailbox", "/admin/media/list", "/admin/media/edit?id=1",
                "/admin/moderation/comments", "/admin/newsletters/list", "/admin/newsletters/issue?id=1", "/admin/newsletters/suppressions",
                "/admin/newsletters/timetable", "/admin/newsroom/board", "/admin/newsroom/brief", "/admin/newsroom/calendar",
                "/admin/newsroom/calendar?view=week", "/admin/newsroom/list", "/admin/newsroom/live?id=" + Pages.live(wire).split("/")[2],
                "/admin/newsroom/lives", "/admin/newsroom/preview?id=" + id, "/admin/newsroom/revisions?id=" + id, "/admin/newsroom/write",
                "/admin/newsroom/write?id=" + id, "/admin/people/enrol", "/admin/people/list", "/account/author"));
    }

    @Test
    void formsThatComplain(Wire wire) {
        var registering = Wire.form(wire.get("/register").body(), "register");
        registering.putAll(Map.of("pseudonym", "", "email", "no address", "password", "x", "open", ""));
        valid("/register", wire.post("/register", registering));
        var signingIn = Wire.form(wire.get("/login").body(), "login");
        signingIn.putAll(Map.of("name", "", "password", "", "enter", ""));
        valid("/login", wire.post("/login", signingIn));
        wire.as(Demo.CHIEF_EDITOR);
        var writing = Wire.form(wire.get("/admin/newsroom/write").body(), "piece");
        writing.putAll(Map.of("title", "", "body", "", "kind", "ARTICLE", "section", "", "access", "INHERITED", "days", "0", "save", ""));
        valid("/admin/newsroom/write", wire.post("/admin/newsroom/write", writing));
    }

    private static void valid(Wire wire, List<String> pages) {
        var found = new ArrayList<String>();
        for (String page : pages) found.addAll(errors(page, wire.get(page).body()));
        assertEquals(List.of(), found);
    }

    private static void valid(String page, HttpResponse<String> shown) {
        assertEquals(200, shown.statusCode(), page);
        assertEquals(List.of(), errors(page, shown.body()));
    }

    private static List<String> errors(String page, String html) {
        if (html.isEmpty()) return List.of(); // a redirect has nothing to check
        try {
            String said = CHECKER.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return said.lines().filter(line -> line.contains(": error: ") || line.contains(": non-document-error: ")
                    || line.contains(": fatal: ")).map(line -> page + line + around(line, html)).toList();
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(page, failure);
        }
    }

    /** @return the line of the page that is complained about */
    private static String around(String complaint, String html) {
        String line = complaint.replaceFirst("^:(\\d+).*", "$1");
        return line.matches("\\d+") ? "\n    " + html.lines().skip(Integer.parseInt(line) - 1L).findFirst().orElse("").strip() : "";
    }
}

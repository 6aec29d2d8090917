package org.kiosque.web.app;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kiosque.web.shell.Language;
import org.kiosque.web.shell.Site;
import org.kiosque.web.shell.Texts;
import org.kiosque.web.shell.WebApp;

/** {@code /manifest.webmanifest}: the paper as a telephone installs it (W3C Web Application Manifest). */
@WebServlet("/manifest.webmanifest")
public class ManifestServlet extends HttpServlet {

    private static final String PAPER = "#faf9f5";

    @Inject transient Site site;
    @Inject transient Language language;
    @Inject transient Texts texts;
    @Inject transient WebApp app;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var icons = Json.createArrayBuilder().add(icon(192, "any")).add(icon(512, "any")).add(icon(512, "maskable"));
        var ways = Json.createArrayBuilder().add(way(texts.say("index.brief"), "/brief"));
        if (app.isOffline()) ways.add(way(texts.say("offline.title"), "/offline"));
        var manifest = Json.createObjectBuilder()
                .add("id", "/").add("name", site.getName()).add("short_name", site.getName()).add("description", site.getTagline())
                .add("lang", language.getLocale().getLanguage()).add("dir", "ltr")
                .add("start_url", "/").add("scope", "/").add("display", "standalone")
                .add("background_color", PAPER).add("theme_color", PAPER)
                .add("categories", Json.createArrayBuilder().add("news"))
                .add("icons", icons).add("shortcuts", ways).build();
        response.setContentType("application/manifest+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(manifest.toString());
    }

    private static JsonObjectBuilder icon(int size, String purpose) {
        String name = purpose.equals("any") ? "icon-" : "icon-maskable-";
        return Json.createObjectBuilder().add("src", "/assets/images/" + name + size + ".png")
                .add("sizes", size + "x" + size).add("type", "image/png").add("purpose", purpose);
    }

    private static JsonObjectBuilder way(String name, String address) {
        return Json.createObjectBuilder().add("name", name).add("url", address);
    }
}

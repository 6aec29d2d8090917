package org.kiosque.web.app;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.kiosque.web.shell.Assets;
import org.kiosque.web.shell.Sheets;
import org.kiosque.web.shell.WebApp;

/**
 * {@code /sw.js}, the worker behind the offline edition. Its text changes whenever a style sheet or a script does, which
 * is how browsers come to know. Switched off (kiosque.offline=false), what is served empties the caches and goes.
 */
@WebServlet("/sw.js")
public class WorkerServlet extends HttpServlet {

    private static final List<String> SCRIPTS = List.of("keys", "app", "offline");
    private static final List<String> ALWAYS = List.of("/offline", "/offline/unavailable", "/assets/images/favicon.svg",
            "/assets/fonts/newsreader-latin-400-680.woff2", "/assets/fonts/newsreader-latin-400-italic.woff2",
            "/assets/fonts/archivo-narrow-latin-wght-normal.woff2");

    @Inject transient WebApp app;
    @Inject transient Assets assets;
    @Inject transient Sheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(app.isOffline() ? worker() : read("off.js"));
    }

    private String worker() throws IOException {
        String text = read("sw.js");
        var shell = Json.createArrayBuilder();
        var addresses = Stream.of(ALWAYS.stream(), sheets.addresses(),
                SCRIPTS.stream().map(name -> "/assets/js/" + name + ".js?v=" + assets.getVersion())).flatMap(part -> part);
        addresses.forEach(shell::add);
        String kept = shell.build().toString();
        return "const VERSION = '" + version(text + kept) + "';\nconst SHELL = " + kept + ";\n\n" + text;
    }

    private static String version(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private String read(String name) throws IOException {
        try (var file = getServletContext().getResourceAsStream("/WEB-INF/worker/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

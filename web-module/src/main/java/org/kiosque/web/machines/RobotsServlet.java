package org.kiosque.web.machines;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /robots.txt}: search engines may read what everybody may; those who only gather texts for models are asked not to. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    /** Who says of themselves that they collect texts to train models with, by the name they listen to. */
    static final List<String> GATHERERS = List.of("AI2Bot", "Amazonbot", "anthropic-ai", "Applebot-Extended", "Bytespider",
            "CCBot", "ClaudeBot", "cohere-training-data-crawler", "Diffbot", "FacebookBot", "Google-Extended", "GPTBot",
            "ImagesiftBot", "meta-externalagent", "omgili", "PanguBot", "Timpibot");

    private static final String NOT_FOR_SEARCHERS = "Disallow: /admin/\nDisallow: /account/\nDisallow: /search\n"
            + "Disallow: /login\nDisallow: /correct?\n";

    @Inject transient PaperData paper;

    @Inject
    @ConfigProperty(name = "kiosque.robots.disallow-ai")
    transient boolean disallowAi;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(robots(disallowAi, paper.at("")));
    }

    static String robots(boolean disallowAi, String origin) {
        var text = new StringBuilder("User-agent: *\n").append(NOT_FOR_SEARCHERS).append('\n');
        if (disallowAi) {
            GATHERERS.forEach(name -> text.append("User-agent: ").append(name).append('\n'));
            text.append("Disallow: /\n\n");
        }
        return text.append("Sitemap: ").append(origin).append("/sitemap.xml\nSitemap: ").append(origin)
                .append("/news-sitemap.xml\n").toString();
    }
}

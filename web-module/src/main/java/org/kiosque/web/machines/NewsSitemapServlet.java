package org.kiosque.web.machines;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Selection;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

/** {@code /news-sitemap.xml}: what came out within two days, as Google News asks for it. */
@WebServlet("/news-sitemap.xml")
public class NewsSitemapServlet extends HttpServlet {

    private static final Duration NEWS = Duration.ofHours(48);
    private static final int PIECES_MAX = 1000;

    @Inject transient Articles articles;
    @Inject transient PaperData paper;
    @Inject transient Links links;
    @Inject transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = Instant.now();
        response.setContentType("application/xml;charset=UTF-8");
        try (var xml = new XmlOut(response.getOutputStream(), "urlset", "http://www.sitemaps.org/schemas/sitemap/0.9")) {
            xml.namespace("news", "http://www.google.com/schemas/sitemap-news/0.9");
            articles.newest(new Selection(Set.of(), Set.of(), now.minus(NEWS), false), now, PIECES_MAX).forEach(card -> tell(xml, card));
        }
    }

    private void tell(XmlOut xml, ArticleCard card) {
        xml.begin("url").element("loc", paper.at(links.article(card)))
                .begin("news:news")
                .begin("news:publication").element("news:name", site.getName()).element("news:language", paper.language()).end()
                .element("news:publication_date", card.publishedAt()).element("news:title", card.title())
                .end().end();
    }
}

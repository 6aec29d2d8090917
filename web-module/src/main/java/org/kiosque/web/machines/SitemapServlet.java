package org.kiosque.web.machines;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.kiosque.catalogue.Inventory;
import org.kiosque.catalogue.Inventory.Shelf;
import org.kiosque.web.shell.Links;

/**
 * {@code /sitemap.xml} and its parts: {@code /sitemaps/lists.xml} for the pages that list pieces, {@code /sitemaps/1.xml}
 * and so on for the pieces themselves. Which part a piece is in follows from its number, so that old parts hardly change.
 */
@WebServlet({"/sitemap.xml", "/sitemaps/*"})
public class SitemapServlet extends HttpServlet {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern PART = Pattern.compile("/([1-9]\\d{0,6})\\.xml");
    private static final List<String> STANDING = List.of("/corrections", "/newsletters", "/subscribe", "/register");

    @Inject transient Inventory inventory;
    @Inject transient PaperData paper;
    @Inject transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Instant now = Instant.now();
        if (request.getServletPath().equals("/sitemap.xml")) {
            index(response, now);
            return;
        }
        var part = PART.matcher(path == null ? "" : path);
        if ("/lists.xml".equals(path)) lists(response, now);
        else if (!part.matches() || !pieces(Integer.parseInt(part.group(1)), response, now))
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void index(HttpServletResponse response, Instant now) throws IOException {
        try (var xml = open("sitemapindex", response)) {
            xml.place("sitemap", paper.at("/sitemaps/lists.xml"), null);
            inventory.parts(now).forEach(part -> xml.place("sitemap", paper.at("/sitemaps/" + part.number() + ".xml"), part.changedAt()));
        }
    }

    private boolean pieces(int part, HttpServletResponse response, Instant now) throws IOException {
        var pieces = inventory.pieces(part, now);
        if (pieces.isEmpty()) return false;
        try (var xml = open("urlset", response)) {
            pieces.forEach(piece -> xml.place("url", paper.at(links.piece(piece.kind(), piece.id(), piece.slug())), piece.changedAt()));
        }
        return true;
    }

    private void lists(HttpServletResponse response, Instant now) throws IOException {
        var sections = inventory.sections(now);
        try (var xml = open("urlset", response)) {
            xml.place("url", paper.at("/"), sections.stream().map(Shelf::changedAt).max(Instant::compareTo).orElse(null));
            place(xml, "/sections/", sections);
            place(xml, "/series/", inventory.series(now));
            place(xml, "/tags/", inventory.tags(now));
            place(xml, "/authors/", inventory.authors(now));
            inventory.briefDays(now).forEach(brief -> xml.place("url", paper.at(links.brief(brief.day())), brief.changedAt()));
            STANDING.forEach(page -> xml.place("url", paper.at(page), null));
        }
    }

    private void place(XmlOut xml, String path, List<Shelf> shelves) {
        shelves.forEach(shelf -> xml.place("url", paper.at(path + shelf.slug()), shelf.changedAt()));
    }

    private static XmlOut open(String root, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        return new XmlOut(response.getOutputStream(), root, NAMESPACE);
    }
}

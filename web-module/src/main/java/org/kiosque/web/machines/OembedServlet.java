package org.kiosque.web.machines;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.Picture;
import org.kiosque.media.Rendition.Format;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.LeadPictures;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.PictureLinks;
import org.kiosque.web.shell.Signatures;
import org.kiosque.web.shell.Site;

/**
 * {@code /oembed?url=&format=json|xml}, a card of a piece for other sites (oembed.com). It is of the type link: its title,
 * authors and picture, nothing that would run on somebody else's page.
 */
@WebServlet("/oembed")
public class OembedServlet extends HttpServlet {

    private static final int CACHED_SECONDS = 3600;
    private static final Pattern PIECE = Pattern.compile("/(?:articles|briefs)/(\\d{1,18})(?:[/?#].*)?");
    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,4}");

    @Inject transient Articles articles;
    @Inject transient Bylines bylines;
    @Inject transient Signatures signatures;
    @Inject transient LeadPictures pictures;
    @Inject transient Links links;
    @Inject transient PaperData paper;
    @Inject transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = request.getParameter("format");
        Instant now = Instant.now();
        if (format != null && !format.equals("json") && !format.equals("xml")) {
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
            return;
        }
        var card = card(request.getParameter("url"), now);
        if (card.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else write(describe(card.get(), length(request, "maxwidth"), length(request, "maxheight"), now), "xml".equals(format), response);
    }

    private Optional<ArticleCard> card(String url, Instant now) {
        if (url == null || !url.startsWith(paper.at("/"))) return Optional.empty();
        var piece = PIECE.matcher(url.substring(paper.at("").length()));
        return piece.matches() ? articles.card(new ArticleId(Long.parseLong(piece.group(1))), now).filter(card -> card.kind() != Kind.PAGE)
                : Optional.empty();
    }

    private static int length(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value != null && LENGTH.matcher(value).matches() ? Integer.parseInt(value) : Integer.MAX_VALUE;
    }

    private Map<String, Object> describe(ArticleCard card, int maxWidth, int maxHeight, Instant now) {
        var all = new LinkedHashMap<String, Object>();
        all.put("version", "1.0");
        all.put("type", "link");
        all.put("title", card.title());
        all.put("author_name", bylines.of(card));
        var authors = signatures.of(card);
        if (authors.size() == 1 && authors.get(0).page() != null) all.put("author_url", paper.at(links.author(authors.get(0).page())));
        all.put("provider_name", site.getName());
        all.put("provider_url", paper.at("/"));
        all.put("cache_age", CACHED_SECONDS);
        var picture = pictures.of(List.of(card), now).get(card.id());
        if (picture != null) widest(picture, maxWidth, maxHeight).ifPresent(width -> {
            all.put("thumbnail_url", paper.at(PictureLinks.address(picture, Cut.WIDE, width, Format.JPEG)));
            all.put("thumbnail_width", width);
            all.put("thumbnail_height", picture.frame(Cut.WIDE).heightAt(width));
        });
        return all;
    }

    /** @return the width of the largest rendition that fits; empty when none does */
    private static Optional<Integer> widest(Picture picture, int maxWidth, int maxHeight) {
        var frame = picture.frame(Cut.WIDE);
        var fitting = frame.widths().stream().mapToInt(width -> width)
                .filter(width -> width <= maxWidth && frame.heightAt(width) <= maxHeight).toArray();
        return fitting.length == 0 ? Optional.empty() : Optional.of(IntStream.of(fitting).max().getAsInt());
    }

    private static void write(Map<String, Object> all, boolean asXml, HttpServletResponse response) throws IOException {
        // Other sites' pages may fetch it too.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (!asXml) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(Json.createObjectBuilder(all).build().toString());
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        try (var xml = new XmlOut(response.getOutputStream(), "oembed", "")) {
            all.forEach(xml::element);
        }
    }
}

package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.SeriesSheet;

/** The addresses of this site, as they stand in every link. */
@Named
@ApplicationScoped
public class Links {

    /** One slash, then anything but a second one (or the backslash browsers take for one), and no control characters. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cc}\\\\]*");

    /** Where the legal notice stands, whatever page of the newsroom it goes on with. */
    public static final String LEGAL = "/legal";

    @Inject HttpServletRequest request;
    @Inject Legal legal;

    public String article(ArticleCard card) {
        return piece(card.kind(), card.id(), card.slug());
    }

    public String piece(Kind kind, ArticleId id, String slug) {
        return switch (kind) {
            case BRIEF -> "/briefs/" + id + "/" + slug;
            case PAGE -> slug.equals(legal.getPage()) ? LEGAL : "/pages/" + slug;
            default -> "/articles/" + id + "/" + slug;
        };
    }

    public String discussion(ArticleCard card) {
        return article(card) + "#comments";
    }

    public String section(Section section) {
        return "/sections/" + section.slug();
    }

    /** @return the address of the Brief of a day */
    public String brief(LocalDate day) {
        return "/brief/" + day;
    }

    /** @return the address of all that came out in a month */
    public String month(YearMonth month) {
        return "/archive/" + DateTimeFormatter.ofPattern("yyyy/MM").format(month);
    }

    public String tag(Tag tag) {
        return "/tags/" + tag.slug();
    }

    /** @param slug of the author's page */
    public String author(String slug) {
        return "/authors/" + slug;
    }

    public String series(SeriesSheet series) {
        return "/series/" + series.slug();
    }

    /** @return the way to the sign-in page and back to where the visitor is now */
    public String getLogin() {
        return "/login?next=" + URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** @return path and query as the visitor's browser shows them, also behind a forward or on an error page */
    public String getHere() {
        return here(request);
    }

    static String here(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) return failed;
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        Object path = forwarded ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : request.getRequestURI();
        Object query = forwarded ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        return query == null ? path.toString() : path + "?" + query;
    }

    /** @return the address if it leads to a page of this site, else the home page: nobody is sent elsewhere after signing in */
    public static String local(String next) {
        return next != null && LOCAL.matcher(next).matches() ? next : "/";
    }
}

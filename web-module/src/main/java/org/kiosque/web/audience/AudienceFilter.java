package org.kiosque.web.audience;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleCard;
import org.kiosque.audience.Views;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Site;
import org.kiosque.web.shell.Visitor;

/** Counts who opens a piece, once its page is written. The newsroom opens its own pieces all day: it does not count. */
public class AudienceFilter extends HttpFilter {

    /** Addresses from which only a proxy of our own speaks. */
    private static final Pattern OURS = Pattern.compile("127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|::1|0:0:0:0:0:0:0:1|f[cd].*");

    @Inject transient CurrentArticle current;
    @Inject transient Visitor visitor;
    @Inject transient Visits visits;
    @Inject transient Tally tally;
    @Inject transient Dates dates;
    @Inject transient Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        ArticleCard card = current.card();
        if (card != null && request.getMethod().equals("GET") && response.getStatus() == HttpServletResponse.SC_OK
                && !visitor.isStaff() && Readership.isAReader(request::getHeader)) count(card, request);
    }

    private void count(ArticleCard card, HttpServletRequest request) {
        Instant now = Instant.now();
        var today = dates.dateOf(now);
        String who = address(request) + ' ' + request.getHeader("User-Agent");
        if (visits.isNew(who, card.id(), today, now)) tally.count(card.id(), today, source(request.getHeader("Referer"), site.getOrigin()));
    }

    /** @return the reader's, as the nearest proxy saw it */
    private static String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !OURS.matcher(request.getRemoteAddr()).matches()) return request.getRemoteAddr();
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** @return the host a reader came from; empty when there was none, or it is our own, or no host can be called so */
    static String source(String referer, String origin) {
        String host = host(referer);
        return host.equals(host(origin)) || !Views.isSource(host) ? "" : host;
    }

    private static String host(String address) {
        try {
            URI uri = URI.create(address == null ? "" : address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return !web || uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}

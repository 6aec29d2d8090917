package org.kiosque.web.gifts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.kiosque.web.shell.CurrentArticle;

/**
 * A page that was reached by a gift has a secret in its address: no cache keeps it, no search engine lists it, and no link
 * on it tells another site where the reader comes from.
 */
public class GiftHeadersFilter extends HttpFilter {

    private static final Pattern GIFT = Pattern.compile("(^|&)" + CurrentArticle.GIFT + "=");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getQueryString() != null && GIFT.matcher(request.getQueryString()).find()) {
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        chain.doFilter(request, response);
    }
}

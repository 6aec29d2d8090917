package org.kiosque.web.machines;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * Tells browsers and crawlers that a page is as they know it. What a page shows hangs on so much – the piece, its comments,
 * its corrections, its neighbours, names, sections, the clock – that a tag made of versions would be wrong one day; so it is
 * made of the page itself, when that is written. This spares the way, not the work. Who is signed in gets none of it.
 */
public class NotModifiedFilter extends HttpFilter {

    @Inject transient Looks looks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || request.getRequestedSessionId() != null || request.getRequestURI().startsWith("/admin")) {
            chain.doFilter(request, response);
            return;
        }
        var held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (held.isHeld()) send(held.content(), request, response);
    }

    private void send(byte[] content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.getStatus() == HttpServletResponse.SC_OK && response.getHeader("Set-Cookie") == null) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            var look = looks.of(request.getRequestURI() + query, response.getContentType(), tag(content), Instant.now());
            response.setHeader("ETag", look.tag());
            response.setDateHeader("Last-Modified", look.since().toEpochMilli());
            if (look.isKnown(request.getHeader("If-None-Match"), ifModifiedSince(request))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** @return -1 for none that can be read */
    private static long ifModifiedSince(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    /** Weak, because the same page may be sent compressed or not. */
    private static String tag(byte[] content) {
        var sum = new CRC32C();
        sum.update(content);
        return "W/\"" + Integer.toHexString(content.length) + "-" + Long.toHexString(sum.getValue()) + "\"";
    }
}

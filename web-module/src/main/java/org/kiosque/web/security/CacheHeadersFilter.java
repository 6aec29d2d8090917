package org.kiosque.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps what one person was shown out of every shared cache, and lets style sheets and fonts be kept for good. */
public class CacheHeadersFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept-Encoding");
        if (request.getRequestURI().startsWith("/assets/")) {
            // Their addresses carry the build: a new build is a new address.
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            response.setHeader("Cache-Control", request.getRequestedSessionId() == null ? "no-cache" : "private, no-store");
            response.addHeader("Vary", "Cookie");
        }
        chain.doFilter(request, response);
    }
}

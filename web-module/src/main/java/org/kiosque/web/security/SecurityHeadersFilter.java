package org.kiosque.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts {@link SecurityHeaders} on every response, and keeps the policy of the public pages as it is. */
public class SecurityHeadersFilter extends HttpFilter {

    @Inject transient SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.put(request, response);
        if (BackOffice.isAskedFor(request)) chain.doFilter(request, response);
        else chain.doFilter(request, new PolicyKept(response));
    }

    private static final class PolicyKept extends HttpServletResponseWrapper {

        PolicyKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase(SecurityHeaders.CSP)) super.setHeader(name, value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(SecurityHeaders.CSP)) super.addHeader(name, value);
        }
    }
}

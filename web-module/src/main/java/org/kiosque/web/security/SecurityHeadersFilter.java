package org.kiosque.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Puts {@link SecurityHeaders} on every response, and keeps the policy of the public pages as it is. */
public class SecurityHeadersFilter extends HttpFilter {

    @Inject transient SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.put(request, response);
        if (BackOffice.isAskedFor(request)) chain.doFilter(request, response);
        else chain.doFilter(new NonceGiven(request), new PolicyKept(response));
    }

    /**
     * Public pages know no nonce, but PrimeFaces wants one back from every form before it writes a page with a script in
     * answer to it. It means nothing there: the policy of public pages allows scripts by where they are from.
     */
    private static final class NonceGiven extends HttpServletRequestWrapper {

        private static final String NONCE = Base64.getEncoder().encodeToString(new UUID(0, 0).toString().getBytes(StandardCharsets.UTF_8));

        NonceGiven(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return name.equals("primefaces.nonce") ? NONCE : super.getParameter(name);
        }
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

package org.kiosque.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows a laid-out mail inside a page of the back office: the one document of this site that bears its style within, and
 * that may stand in a frame of the site. Nothing in it runs, nothing is fetched; its links open elsewhere.
 */
public final class FramedMail {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'self'";

    private FramedMail() {}

    /** @param html a whole document, whose head begins with {@code <head>} */
    public static void write(HttpServletResponse response, String html) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html.replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }
}

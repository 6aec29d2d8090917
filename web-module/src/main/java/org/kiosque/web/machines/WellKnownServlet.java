package org.kiosque.web.machines;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.web.shell.Site;

/** What programs look for under {@code /.well-known/}: where to report a hole (RFC 9116), where to change a password. */
@WebServlet({"/.well-known/security.txt", "/.well-known/change-password"})
public class WellKnownServlet extends HttpServlet {

    /** Half of what the RFC allows: who reads it again after that gets another half year. */
    private static final int VALID_DAYS = 182;

    @Inject transient Site site;
    @Inject transient PaperData paper;

    @Inject
    @ConfigProperty(name = "kiosque.security.contact")
    transient Optional<String> contact;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("/change-password")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", "/forgot");
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(securityTxt(contact.filter(one -> !one.isBlank()).orElse(site.getContact()), paper.at(""), Instant.now()));
    }

    /** @param contact a mail address, or the address of a page */
    static String securityTxt(String contact, String origin, Instant now) {
        String address = contact.matches("(?i)(https|mailto|tel):.*") ? contact : "mailto:" + contact;
        Instant expires = now.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plusDays(VALID_DAYS).toInstant();
        return "Contact: " + address + "\nExpires: " + expires + "\nPreferred-Languages: fr, en\nCanonical: " + origin
                + "/.well-known/security.txt\n";
    }
}

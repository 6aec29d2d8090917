package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.web.shell.Site;

/** The server that carries the mail away, as configured. */
@ApplicationScoped
public class MailServer {

    @Inject
    @ConfigProperty(name = "kiosque.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "kiosque.smtp.port")
    int port;

    @Inject
    @ConfigProperty(name = "kiosque.smtp.starttls")
    boolean startTls;

    @Inject
    @ConfigProperty(name = "kiosque.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "kiosque.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "kiosque.smtp.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "kiosque.newsletters.bounce-address")
    Optional<String> bounces;

    @Inject Site site;

    boolean isConfigured() {
        return host.isPresent();
    }

    Smtp smtp() {
        String sender = from.orElse(site.getContact());
        return new Smtp(host.orElseThrow(), port, startTls, user.orElse(""), password.orElse(""),
                sender, site.getName(), site.getContact(), bounces.orElse(sender));
    }
}

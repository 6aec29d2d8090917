package org.kiosque.web.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.platform.Database;
import org.kiosque.web.shell.Legal;
import org.kiosque.web.shell.Site;
import org.kiosque.web.shell.Startup;

/** Refuses to start a site that production would leave open, then makes room for the web's own tables. */
@ApplicationScoped
public class Start {

    @Inject
    @ConfigProperty(name = "kiosque.profile")
    String profile;

    @Inject
    @ConfigProperty(name = "kiosque.content")
    String content;

    @Inject
    @ConfigProperty(name = "kiosque.smtp.host")
    Optional<String> smtpHost;

    @Inject Site site;
    @Inject Legal legal;
    @Inject Database database;

    void check(@Observes @Priority(Startup.CHECK) @Initialized(ApplicationScoped.class) Object started) {
        var objections = new ProductionRules(profile, site.getOrigin(), content, smtpHost.orElse(""), legal.getMissing()).objections();
        if (!objections.isEmpty())
            throw new IllegalStateException("This site is not ready for production: " + String.join(" ", objections));
    }

    void migrate(@Observes @Priority(Startup.SCHEMA) @Initialized(ApplicationScoped.class) Object started) {
        database.migrate("web");
    }
}

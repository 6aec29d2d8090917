package org.kiosque.web.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.accounts.Role;
import org.kiosque.web.shell.Startup;

/** Brings out the demo newspaper on a site that has nobody to run it yet: all of it, or in case of trouble nothing. */
@ApplicationScoped
public class DemoLoader {

    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());

    @Inject
    @ConfigProperty(name = "kiosque.content")
    String content;

    @Inject
    @ConfigProperty(name = "kiosque.site.zone")
    ZoneId zone;

    @Inject Startup startup;
    @Inject Desks desks;
    @Inject DemoLetters letters;
    @Inject DemoAudience audience;

    @Transactional
    void load(@Observes @Priority(Startup.DEMO) @Initialized(ApplicationScoped.class) Object started) {
        if (!content.equals("demo")) return;
        startup.takeTurn();
        if (desks.site.hasAdmin()) return;
        var now = Instant.now();
        var newspaper = DemoFiles.read();
        var edition = new FirstEdition(newspaper, desks, zone, now);
        edition.bringOut();
        edition.arrange();
        edition.errata().bringOut();
        edition.workInProgress().layOut();
        letters.bringOut(edition.first(Role.ADMIN), zone, now);
        audience.bringOut(zone, now);
        LOG.log(Level.INFO, "Loaded the demo newspaper with {0} pieces in {1} ms.", newspaper.pieces().size(),
                Duration.between(now, Instant.now()).toMillis());
    }
}

package org.kiosque.web.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.Articles;
import org.kiosque.catalogue.AuthorDesk;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.shell.Startup;

/** Gives an empty site what it cannot do without: somebody to run it, and sections to write in; and every author an address. */
@ApplicationScoped
public class Founding {

    private static final Logger LOG = System.getLogger(Founding.class.getName());

    @Inject
    @ConfigProperty(name = "kiosque.admin.email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "kiosque.admin.pseudonym")
    Optional<String> pseudonym;

    @Inject
    @ConfigProperty(name = "kiosque.admin.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "kiosque.site.sections")
    List<String> sections;

    @Inject Startup startup;
    @Inject SiteSetUp site;
    @Inject Articles articles;
    @Inject Newsroom newsroom;
    @Inject AuthorDesk authors;

    @Transactional
    void found(@Observes @Priority(Startup.FOUND) @Initialized(ApplicationScoped.class) Object started) {
        startup.takeTurn();
        if (articles.sections().isEmpty()) newsroom.arrangeSections(null, SectionNames.sections(sections));
        if (!site.hasAdmin()) enrolAdmin();
        authors.welcomeAll();
    }

    private void enrolAdmin() {
        var admin = new FirstAdmin(email.orElse(""), pseudonym.orElse(""), password.orElse(""));
        if (admin.isNobody()) {
            LOG.log(Level.WARNING, "This site has no administrator. Set kiosque.admin.email, kiosque.admin.pseudonym and "
                    + "kiosque.admin.password, then start it again.");
        } else {
            site.enrol(admin.enrolment(), Instant.now());
            LOG.log(Level.INFO, "Enrolled {0} as the first administrator. kiosque.admin.password is needed no more.", pseudonym.get());
        }
    }
}

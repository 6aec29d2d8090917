package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The paper: its name, where it lives. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    @ConfigProperty(name = "kiosque.site.name")
    String name;

    @Inject
    @ConfigProperty(name = "kiosque.site.tagline")
    String tagline;

    @Inject
    @ConfigProperty(name = "kiosque.site.contact")
    String contact;

    @Inject
    @ConfigProperty(name = "kiosque.site.language")
    String language;

    @Inject
    @ConfigProperty(name = "kiosque.public-origin")
    String origin;

    public String getName() {
        return name;
    }

    public String getTagline() {
        return tagline;
    }

    /** @return what its pieces are written in, whichever language the page around them speaks: {@code fr} */
    public String getLanguage() {
        return language;
    }

    /** @return the newsroom's address for readers */
    public String getContact() {
        return contact;
    }

    /** @return scheme, host and port as readers see them; configured, never taken from a request */
    public String getOrigin() {
        return origin;
    }

    public boolean isSecure() {
        return origin.startsWith("https:");
    }
}

package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who publishes this site, who answers for it and who hosts it, as every site has to say: loi n° 2004-575 du 21 juin 2004
 * pour la confiance dans l’économie numérique (LCEN), article 1-1, which took over what article 6, III said
 * until 2024. For a
 * company: its name, its legal form, its capital, its number in the register, its registered office and telephone; the
 * publication director in the sense of article 93-2 of loi n° 82-652; the name, the address and the telephone of the host.
 */
@Named
@ApplicationScoped
public class Legal {

    /** The configured lines in the order of the page, without {@code kiosque.legal.} before them. */
    public static final List<String> PUBLISHER = List.of("publisher.name", "publisher.form", "publisher.capital",
            "publisher.registration", "publisher.address", "publisher.phone");
    public static final List<String> DIRECTOR = List.of("director", "contact");
    public static final List<String> HOST = List.of("host.name", "host.address", "host.phone");

    static final String PREFIX = "kiosque.legal.";

    @Inject Config config;

    @Inject
    @ConfigProperty(name = "kiosque.legal.page")
    String page;

    /** @return empty when it is not configured */
    public String of(String line) {
        return config.getOptionalValue(PREFIX + line, String.class).orElse("").strip();
    }

    /** @return the keys that are not configured, in the order of the page */
    public List<String> getMissing() {
        return List.of(PUBLISHER, DIRECTOR, HOST).stream().flatMap(List::stream)
                .filter(line -> of(line).isEmpty()).map(line -> PREFIX + line).toList();
    }

    public List<String> getPublisher() {
        return PUBLISHER;
    }

    public List<String> getDirector() {
        return DIRECTOR;
    }

    public List<String> getHost() {
        return HOST;
    }

    /** @return the slug of the page of the newsroom that says what else is to be said, below what is configured */
    public String getPage() {
        return page;
    }
}

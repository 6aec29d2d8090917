package org.kiosque.web.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.web.shell.Dates;

/** accessibility.xhtml: what was checked, by what and when, out of the build itself */
@Named
@ApplicationScoped
public class AccessibilityPage {

    @Inject ServletContext context;
    @Inject Dates dates;

    @Inject
    @ConfigProperty(name = "kiosque.accessibility.audit", defaultValue = " ")
    String audit;

    private Attributes build = new Attributes();

    @PostConstruct
    void read() {
        try (var manifest = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            if (manifest != null) build = new Manifest(manifest).getMainAttributes();
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot read the manifest of the WAR.", failure);
        }
    }

    /** @return what an auditor has found, in the site's own words; empty when there was no audit */
    public String getAudit() {
        return audit.strip();
    }

    /** @return null when the WAR does not say */
    public LocalDate getBuilt() {
        String built = build.getValue("Kiosque-Built");
        return built == null ? null : dates.dateOf(Instant.parse(built));
    }

    /** @return name and version of what looks for faults; empty when the WAR does not say */
    public String getTool() {
        String tool = build.getValue("Kiosque-Checked-With");
        return tool == null ? "" : tool;
    }

    public List<String> getPages() {
        return Checks.PAGES;
    }

    public String getWidths() {
        return Checks.WIDTHS.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public List<String> getThemes() {
        return Checks.THEMES;
    }
}

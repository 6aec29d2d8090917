package org.kiosque.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import org.kiosque.web.shell.Site;

/** The addresses of the application itself, at which no redirect would ever be followed. */
@ApplicationScoped
class OwnAddresses {

    private static final List<String> AREAS = List.of("/admin", "/account", "/api", "/assets", "/health", "/metrics", "/openapi",
            "/media", "/jakarta.faces.resource", "/language", "/logout", "/WEB-INF", "/META-INF");

    @Inject ServletContext context;
    @Inject Site site;

    /** @param path decoded */
    boolean include(String path) {
        return AREAS.stream().anyMatch(area -> path.equals(area) || path.startsWith(area + "/")) || isPage(path) || isPage(path + ".xhtml");
    }

    private boolean isPage(String path) {
        try {
            return path.endsWith(".xhtml") && context.getResource(path) != null;
        } catch (MalformedURLException none) {
            return false;
        }
    }

    /** @return an address of this site without the site, any other as it is */
    String local(String address) {
        String typed = address == null ? "" : address.strip();
        String origin = site.getOrigin();
        if (typed.equals(origin)) return "/";
        return typed.startsWith(origin + "/") ? typed.substring(origin.length()) : typed;
    }
}

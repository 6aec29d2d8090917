package org.kiosque.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Style sheets and scripts. Browsers keep them for good, so their addresses end with what changes when one of them does. */
@Named
@ApplicationScoped
public class Assets {

    @Inject ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        var sum = new CRC32();
        var paths = new TreeSet<>(context.getResourcePaths("/assets/css/"));
        paths.addAll(context.getResourcePaths("/assets/js/"));
        for (String path : paths) {
            try (var content = context.getResourceAsStream(path)) {
                sum.update(content.readAllBytes());
            } catch (IOException failure) {
                throw new IllegalStateException("Cannot read " + path + " from the WAR.", failure);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }
}

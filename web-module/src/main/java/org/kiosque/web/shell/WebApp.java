package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the site does in a browser beyond showing pages. */
@Named
@ApplicationScoped
public class WebApp {

    /** The keys of {@code keys.js}, and what their texts are called. */
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("j", "next");
        KEYS.put("k", "previous");
        KEYS.put("n", "new");
        KEYS.put("/", "search");
        KEYS.put("?", "help");
    }

    @Inject
    @ConfigProperty(name = "kiosque.offline")
    boolean offline;

    @Inject
    @ConfigProperty(name = "kiosque.accessibility.state")
    String accessibility;

    /** @return what an audit has found, as the end of a text's key; nobody is conformant who was not audited */
    public String getAccessibility() {
        return Set.of("partial", "full").contains(accessibility) ? accessibility : "unaudited";
    }

    /** @return whether browsers keep pages for times without a connection */
    public boolean isOffline() {
        return offline;
    }

    public List<String> getKeys() {
        return List.copyOf(KEYS.keySet());
    }

    public String name(String key) {
        return KEYS.get(key);
    }
}

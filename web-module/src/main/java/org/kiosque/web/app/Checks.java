package org.kiosque.web.app;

import java.util.List;

/**
 * What the tests hold every build against. The accessibility statement says exactly this, and the test that does it
 * takes its work from here: neither can promise what the other does not keep.
 */
public final class Checks {

    /** The kinds of public pages; their names are the texts {@code accessibility.page.*}. */
    public static final List<String> PAGES = List.of("home", "section", "article", "live", "brief", "tag", "author", "series",
            "corrections", "newsletters", "page", "subscribe", "register", "login", "account", "appearance", "offline",
            "accessibility", "missing");

    /** Pixels: a telephone, a tablet, a desk. */
    public static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    /** As the root of a page bears them. */
    public static final List<String> THEMES = List.of("light", "dark", "black");

    private Checks() {}
}

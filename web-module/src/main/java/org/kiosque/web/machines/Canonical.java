package org.kiosque.web.machines;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one address a page is to be known by: of its query only what turns the page to another part of a list stays. */
final class Canonical {

    private static final Set<String> TURNS_THE_PAGE = Set.of("before", "page");
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[0-9][0-9-]{0,18}");
    private static final Set<String> NOT_FOR_SEARCHERS = Set.of("/login", "/forgot", "/password", "/verify", "/correct", "/search");

    private Canonical() {}

    /** @param here path and query as the reader's browser shows them */
    static String path(String here) {
        String path = here.replaceFirst("[?;#].*", "").replaceFirst("\\.xhtml$", "");
        return path.equals("/index") || path.isEmpty() ? "/" : path;
    }

    /** @param parameters of the request */
    static String address(String path, Map<String, String[]> parameters) {
        var kept = new TreeMap<String, String>();
        parameters.forEach((name, values) -> {
            boolean first = name.equals("page") && values[0].equals("1");
            if (TURNS_THE_PAGE.contains(name) && NUMBER_OR_DATE.matcher(values[0]).matches() && !first) kept.put(name, values[0]);
        });
        return kept.isEmpty() ? path : path + kept.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    /** @return whether nobody should come upon the page by searching: it is about one person, or about one moment */
    static boolean isNotForSearchers(String path) {
        return NOT_FOR_SEARCHERS.contains(path) || path.startsWith("/account/");
    }
}

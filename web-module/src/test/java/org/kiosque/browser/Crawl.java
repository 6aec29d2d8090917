package org.kiosque.browser;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Follows every link of this site from some addresses on, with so many pages of one kind and no more. */
final class Crawl {

    private static final int OF_ONE_KIND = 12;
    private static final int ALL = 150;
    /** In HTML, in feeds, maps and JSON alike: what stands between quotes or tags and begins like an address of ours. */
    private static final Pattern LINK = Pattern.compile("(?:[\"'>(])((?:ORIGIN)?/[^\"'<>\\s)\\\\]*)");
    private static final Set<String> NO_PAGES = Set.of("assets", "media", "logout", "language", "jakarta.faces.resource");

    private final Wire wire;
    private final Pattern links;
    private final Map<String, String> read = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Crawl(Wire wire) {
        this.wire = wire;
        links = Pattern.compile(LINK.pattern().replace("ORIGIN", Pattern.quote(wire.origin())));
    }

    /** @param addresses all of these are opened, how many of their kind there may be. @return what was read, by address */
    Map<String, String> from(Collection<String> addresses) {
        addresses.forEach(this::open);
        while (!waiting.isEmpty() && read.size() < ALL) {
            String next = waiting.poll();
            if (!read.containsKey(next) && kinds.merge(kind(next), 1, Integer::sum) <= OF_ONE_KIND) open(next);
        }
        return read;
    }

    private void open(String address) {
        if (read.containsKey(address)) return;
        var response = wire.get(address);
        read.put(address, response.headers().map() + "\n" + response.body());
        response.headers().firstValue("Location").ifPresent(this::find);
        links.matcher(response.body()).results().map(found -> found.group(1)).forEach(this::find);
    }

    private void find(String link) {
        String address = link.replace("&amp;", "&").replace(wire.origin(), "").replaceFirst("#.*", "");
        if (address.startsWith("/") && !address.startsWith("//") && !address.contains("{") && !NO_PAGES.contains(kind(address))) waiting.add(address);
    }

    /** @return the first part of the path, and which parameters are asked for */
    private static String kind(String address) {
        String query = address.contains("?") ? address.replaceFirst(".*\\?", "") : "";
        return address.replaceFirst("^/([^/?]*).*", "$1")
                + (query.isEmpty() ? "" : "?" + new TreeSet<>(List.of(query.replaceAll("=[^&]*", "").split("&"))));
    }
}

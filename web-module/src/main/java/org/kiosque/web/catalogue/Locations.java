package org.kiosque.web.catalogue;

import java.net.URI;

/** What stands in a Location header. */
final class Locations {

    private Locations() {}

    /** @param query as it was asked for, kept; null for none. @return the target in ASCII, the query before its fragment */
    static String of(String target, String query) {
        String kept = query == null ? "" : query.replaceAll("[^!-~]", "");
        if (kept.isEmpty()) return ascii(target);
        int fragment = target.indexOf('#');
        String before = fragment < 0 ? target : target.substring(0, fragment);
        String behind = fragment < 0 ? "" : target.substring(fragment);
        return ascii(before) + (before.contains("?") ? "&" : "?") + kept + ascii(behind);
    }

    /** Characters that have no place in an address are encoded; those that are encoded already stay as they are. */
    private static String ascii(String address) {
        return URI.create(address.replaceAll("%(?![0-9a-fA-F]{2})", "%25").replace(" ", "%20").replaceAll("[\"<>^`{|}]", "")
                .replace("[", "%5B").replace("]", "%5D")).toASCIIString();
    }
}

package org.kiosque.web.catalogue;

import java.nio.charset.StandardCharsets;

/** What stands in a Location header. */
final class Locations {

    private static final String AS_IT_IS = "-._~:/?#@!$&'()*+,;=";

    private Locations() {}

    /** @param query as it was asked for, kept; null for none. @return the target in ASCII, the query before its fragment */
    static String of(String target, String query) {
        String kept = query == null ? "" : query.replaceAll("[^!-~]", "");
        int fragment = target.indexOf('#');
        String before = fragment < 0 ? target : target.substring(0, fragment);
        String behind = fragment < 0 ? "" : "#" + target.substring(fragment + 1).replace("#", "%23");
        if (!kept.isEmpty()) before += (before.contains("?") ? "&" : "?");
        return ascii(before) + kept + ascii(behind);
    }

    /** Characters that have no place in an address are encoded; those that are encoded already stay as they are. */
    private static String ascii(String address) {
        var encoded = new StringBuilder();
        for (byte one : address.replaceAll("%(?![0-9a-fA-F]{2})", "%25").getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z' || one == '%'
                    || AS_IT_IS.indexOf(one) >= 0;
            if (plain) encoded.append((char) one);
            else encoded.append(String.format("%%%02X", one & 0xff));
        }
        return encoded.toString();
    }
}

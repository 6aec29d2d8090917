package org.kiosque.web.sharing;

import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Mastodon server.
 *
 * @param host a name with at least one dot and a top level of letters: never an address in figures, never a port
 */
record Instance(String host) {

    private static final Pattern HOST = Pattern.compile(
            "(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");

    /** What people copy or know by heart: the name alone, the address of one of its pages, or their own handle. */
    private static final Pattern TYPED = Pattern.compile("(?:https?://)?(?:@?[\\w.-]+@)?([^/@:\\s]+)(?:/\\S*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param typed anything, or null. @return empty unless it names a server */
    static Optional<Instance> of(String typed) {
        var found = TYPED.matcher(typed == null ? "" : typed.strip());
        if (!found.matches()) return Optional.empty();
        try {
            String host = IDN.toASCII(found.group(1)).toLowerCase(Locale.ROOT);
            return HOST.matcher(host).matches() ? Optional.of(new Instance(host)) : Optional.empty();
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** @return where it asks its user whether to say this */
    String share(String text) {
        return "https://" + host + "/share?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

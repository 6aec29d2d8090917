package org.kiosque.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as redirects know them. */
public final class Paths {

    /** One slash, then anything but a second one or the backslash browsers take for one. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private Paths() {}

    /**
     * @param typed as in an address bar, or as people read it
     * @throws IllegalArgumentException when no page of this site could have it
     */
    static String path(String typed) {
        String path = plain(stripped(typed))
                .orElseThrow(() -> new IllegalArgumentException("A path begins with one slash and has no query."));
        if (path.length() > Redirect.PATH_MAX)
            throw new IllegalArgumentException("A path has at most " + Redirect.PATH_MAX + " characters.");
        if (path.equals("/")) throw new IllegalArgumentException("The home page leads nowhere else.");
        return path;
    }

    static String target(String typed) {
        String target = stripped(typed);
        if (target.length() > Redirect.TARGET_MAX)
            throw new IllegalArgumentException("A target has at most " + Redirect.TARGET_MAX + " characters.");
        if (!isAddress(target) || !LOCAL.matcher(target).matches() && !isHttps(target))
            throw new IllegalArgumentException("A target is a path of this site or an https address.");
        return target;
    }

    /** French texts bring no-break spaces along, which nothing else takes for blanks. */
    private static String stripped(String typed) {
        return typed == null ? "" : typed.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }

    /** One fragment at most, and no blank but the plain one, which is encoded when it is sent. */
    private static boolean isAddress(String target) {
        return target.indexOf('#') == target.lastIndexOf('#')
                && target.chars().noneMatch(c -> c != ' ' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    /** @return decoded, in one spelling, without a slash at the end; empty for what is no path of this site */
    public static Optional<String> plain(String address) {
        if (address.contains("?") || address.contains("#")) return Optional.empty();
        String path = Normalizer.normalize(decoded(address), Normalizer.Form.NFC);
        if (!LOCAL.matcher(path).matches()) return Optional.empty();
        return Optional.of(path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** @return the path a local target leads to, without its query and fragment */
    public static String pathOf(String target) {
        return plain(target.replaceFirst("[?#].*", "")).orElse(target);
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** What is not encoded as it should be stays as it is. */
    private static String decoded(String address) {
        if (!address.contains("%")) return address;
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                plain.put(bytes[i]);
            } else {
                plain.put((byte) (high * 16 + low));
                i += 2;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString();
        } catch (CharacterCodingException otherSpelling) {
            return address;
        }
    }
}

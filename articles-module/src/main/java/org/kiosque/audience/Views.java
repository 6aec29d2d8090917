package org.kiosque.audience;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleId;

/**
 * How often a piece was opened on a day by people who came from one site.
 *
 * @param day in the site's zone
 * @param source the host they came from, without "www."; empty when they came from nowhere, or from the paper itself
 * @param count at least 1
 */
public record Views(ArticleId article, LocalDate day, String source, long count) {

    public static final int SOURCE_MAX = 100;

    private static final Pattern HOST = Pattern.compile("(?=.*[a-z])[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Views {
        if (article == null || day == null || count < 1) throw new IllegalArgumentException("Views are of a piece, on a day, and one at least.");
        if (!source.isEmpty() && !isSource(source)) throw new IllegalArgumentException("A source is a host's name, or empty.");
    }

    /** @return whether it may stand for a site; what comes from a header may be anything */
    public static boolean isSource(String host) {
        return host != null && host.length() <= SOURCE_MAX && HOST.matcher(host).matches();
    }
}

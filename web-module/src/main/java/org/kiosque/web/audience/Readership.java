package org.kiosque.web.audience;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Tells people who open a page from programs that fetch it. Honest programs say so; the others are counted, and are few. */
final class Readership {

    /** Every browser of the last twenty years begins like this. */
    private static final String BROWSER = "Mozilla/5.0 (";

    private static final Pattern PROGRAM = Pattern.compile("(?<!cu)bot(?![a-z])|crawl|spider|slurp|fetch|preview|scan|monitor|check|headless"
            + "|lighthouse|phantom|selenium|archiv|validator|facebookexternalhit|google-|googleother|mediapartners|bingpreview|https?:"
            + "|python|curl|wget|okhttp|java/|go-http|node|axios|feed|rss|podcast|embed|proxy|@");

    private Readership() {}

    /** @param header asks for a header of the request, null when it is missing */
    static boolean isAReader(UnaryOperator<String> header) {
        return isABrowser(header.apply("User-Agent")) && isWanted(header) && isAPage(header.apply("Sec-Fetch-Dest"));
    }

    private static boolean isABrowser(String agent) {
        return agent != null && agent.startsWith(BROWSER) && !PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find();
    }

    /** Browsers fetch pages ahead that nobody may ever look at. */
    private static boolean isWanted(UnaryOperator<String> header) {
        return !isAhead(header.apply("Sec-Purpose")) && !isAhead(header.apply("Purpose")) && !isAhead(header.apply("X-Moz"));
    }

    private static boolean isAhead(String purpose) {
        return purpose != null && purpose.toLowerCase(Locale.ROOT).matches(".*(prefetch|prerender|preview).*");
    }

    /** @param destination what the browser wants it for; older ones do not say */
    private static boolean isAPage(String destination) {
        return destination == null || destination.equals("document");
    }
}

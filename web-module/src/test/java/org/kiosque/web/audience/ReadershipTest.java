package org.kiosque.web.audience;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadershipTest {

    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @ParameterizedTest
    @ValueSource(strings = {FIREFOX,
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 8.1.0; CUBOT_NOTE_S) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36"})
    void browsersAreReaders(String agent) {
        assertTrue(isAReader("User-Agent", agent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "curl/8.5.0", "Wget/1.21", "python-requests/2.32", "Java-http-client/17", "Feedly/1.0",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36 (compatible; GoogleOther)",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116 Safari/537.36",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)",
        "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)", "Mastodon/4.3 (http.rb/5.2; +https://mastodon.example/)",
        "Mozilla/5.0 (compatible; YandexBot/3.0)", "Mozilla/5.0 (compatible; archive.org_bot)"})
    void programsThatSaySoAreNot(String agent) {
        assertFalse(isAReader("User-Agent", agent));
    }

    @Test
    void noPageIsReadThatWasLoadedAheadOrForAnotherPage() {
        assertFalse(isAReader("User-Agent", FIREFOX, "Sec-Purpose", "prefetch;prerender"));
        assertFalse(isAReader("User-Agent", FIREFOX, "Purpose", "prefetch"));
        assertFalse(isAReader("User-Agent", FIREFOX, "X-Moz", "prefetch"));
        assertFalse(isAReader("User-Agent", FIREFOX, "Sec-Fetch-Dest", "empty"));
        assertFalse(isAReader("User-Agent", FIREFOX, "Sec-Fetch-Dest", "iframe"));
        assertTrue(isAReader("User-Agent", FIREFOX, "Sec-Fetch-Dest", "document"));
    }

    @Test
    void whoSaysNothingOfItselfIsAProgram() {
        assertFalse(Readership.isAReader(header -> null));
    }

    private static boolean isAReader(String... headers) {
        return Readership.isAReader(headers.length == 2 ? Map.of(headers[0], headers[1])::get
                : Map.of(headers[0], headers[1], headers[2], headers[3])::get);
    }
}

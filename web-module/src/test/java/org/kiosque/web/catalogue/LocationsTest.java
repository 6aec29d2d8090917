package org.kiosque.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"/a,-,/a", "/a,b=c,/a?b=c", "/a?x=1,b=c,/a?x=1&b=c", "/a#d,b=c,/a?b=c#d", "/café du port,-,/caf%C3%A9%20du%20port",
            "/caf%C3%A9,-,/caf%C3%A9", "/100%,-,/100%25", "https://example.org/x,b,https://example.org/x?b", "/<b>,-,/%3Cb%3E", "/a#b#c,-,/a#b%23c", "/a\u00a0b,-,/a%C2%A0b", "/a[0],-,/a%5B0%5D"})
    void theQueryIsKeptAndTheRestIsAscii(String target, String query, String location) {
        assertEquals(location, Locations.of(target, query));
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nSet-Cookie: x',aSet-Cookie:x", "'a b',ab"})
    void noQueryBreaksTheHeader(String query, String kept) {
        assertEquals("/a?" + kept, Locations.of("/a", query));
    }
}

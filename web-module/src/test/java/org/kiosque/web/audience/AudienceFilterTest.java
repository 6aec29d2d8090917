package org.kiosque.web.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceFilterTest {

    @ParameterizedTest
    @CsvSource({"https://www.forum.example/t/12?page=3, forum.example", "http://Mastodon.Example/@ann, mastodon.example",
        "https://a.b.example:8443/, a.b.example"})
    void ofAReferrerTheHostIsKept(String referer, String source) {
        assertEquals(source, AudienceFilter.source(referer, "https://paper.example"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://paper.example/", "https://www.paper.example/articles/1/x", "android-app://com.example",
        "about:blank", "https://localhost/", "https://192.168.0.7/", "no address at all", "https://under_score.example/",
        "https://[::1]/", "javascript:alert(1)"})
    void whatIsOursOrNoSiteIsNone(String referer) {
        assertEquals("", AudienceFilter.source(referer, "https://paper.example"));
    }
}

package org.kiosque.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTest {

    @ParameterizedTest
    @CsvSource({"mastodon.social, mastodon.social", "' Piaille.FR ', piaille.fr", "https://mamot.fr/, mamot.fr",
            "https://mamot.fr/@camille/1234, mamot.fr", "@camille@social.example.org, social.example.org",
            "camille@framapiaf.org, framapiaf.org", "mastodon.été.example, mastodon.xn--t-9fab.example"})
    void aServerIsNamedInManyWays(String typed, String host) {
        assertEquals(Optional.of(host), Instance.of(typed).map(Instance::host));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"mastodon", "localhost", "127.0.0.1", "2130706433", "[::1]", "mastodon.social:8443", "-a.example", "a-.example",
            "a..example", ".example", "javascript:alert(1)", "ftp://mamot.fr", "mamot.fr?x=", "mamot.fr#x", "mamot.fr\\@evil.example",
            "mamot fr", "mamot.fr evil.example", "https://", "mamot.fr\r\nX: y", "a@b@mamot.fr", "10.0.0.1.", "x.1"})
    void nothingElseIsOne(String typed) {
        assertEquals(Optional.empty(), Instance.of(typed));
    }

    @Test
    void noNameIsLongerThanNamesAre() {
        assertEquals(Optional.empty(), Instance.of("a".repeat(64) + ".example"));
        assertEquals(Optional.empty(), Instance.of("abcdefg.".repeat(40) + "example"));
    }

    @Test
    void theWordsComeOutAsTheyWentIn() {
        assertEquals("https://mamot.fr/share?text=Un%20%26%20deux%20%2B%20%C3%A9%20%23%0Ahttp%3A%2F%2Flocalhost%2Farticles%2F1",
                new Instance("mamot.fr").share("Un & deux + é #\nhttp://localhost/articles/1"));
    }
}

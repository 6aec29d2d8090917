package org.kiosque.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.articles.Player.Provider;

class PlayerTest {

    @ParameterizedTest
    @CsvSource({
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ, youtube:dQw4w9WgXcQ",
            "http://youtube.com/watch?feature=share&v=dQw4w9WgXcQ&t=12s, youtube:dQw4w9WgXcQ",
            "https://m.youtube.com/watch?v=dQw4w9WgXcQ#t=3, youtube:dQw4w9WgXcQ",
            "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0, youtube:dQw4w9WgXcQ",
            "https://www.youtube.com/shorts/a-b_c-d_e-f, youtube:a-b_c-d_e-f",
            "https://youtu.be/dQw4w9WgXcQ?si=x, youtube:dQw4w9WgXcQ",
            "https://vimeo.com/76979871, vimeo:76979871",
            "https://player.vimeo.com/video/76979871?h=0, vimeo:76979871",
            "https://www.dailymotion.com/video/x84sh87, dailymotion:x84sh87",
            "https://www.dailymotion.com/video/x84sh87_un-titre, dailymotion:x84sh87",
            "https://geo.dailymotion.com/player/xtv3w.html?video=x84sh87, dailymotion:x84sh87",
            "https://dai.ly/x84sh87, dailymotion:x84sh87"})
    void filmsAreKnownByTheirAddresses(String address, String key) {
        assertEquals(key, Player.of(address).map(Player::key).orElse("none"));
        assertEquals(Player.of(address), Player.known(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "youtube", "https://www.youtube.com/", "https://www.youtube.com/watch?v=tooShort",
            "https://www.youtube.com/watch?list=dQw4w9WgXcQ", "https://www.youtube.com.example.org/watch?v=dQw4w9WgXcQ",
            "https://example.org/?https://youtu.be/dQw4w9WgXcQ", "javascript://youtu.be/dQw4w9WgXcQ", "https://user@youtu.be/dQw4w9WgXcQ",
            "https://youtu.be:8080/dQw4w9WgXcQ", "https://vimeo.com/channels/staffpicks", "https://vimeo.com/76979871/abcdef0123",
            "https://www.dailymotion.com/playlist/x6hynp", "https://videos.example.org/w/mqLPEQ3jd4Uky7SkRDUqsh"})
    void anythingElseStaysALink(String address) {
        assertEquals(Optional.empty(), Player.of(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "youtube:", "youtube:dQw4w9WgXc", "youtube:dQw4w9WgXcQQ", "youtube:dQw4w9WgXc/", "YOUTUBE:dQw4w9WgXcQ",
            "vimeo:0", "vimeo:76979871?dnt=0", "vimeo:76979871\n", "dailymotion:../../x84sh87", "peertube:abcdefghijk"})
    void noOtherKeyIsTaken(String key) {
        assertEquals(Optional.empty(), Player.known(key));
    }

    @Test
    void eachPlayerTellsItsSiteAsLittleAsItMay() {
        assertEquals("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0", new Player(Provider.YOUTUBE, "dQw4w9WgXcQ").source());
        assertEquals("https://player.vimeo.com/video/76979871?dnt=1&autoplay=1", new Player(Provider.VIMEO, "76979871").source());
        assertEquals("https://geo.dailymotion.com/player.html?video=x84sh87", new Player(Provider.DAILYMOTION, "x84sh87").source());
    }

    @Test
    void aFilmWithoutAnIdIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Player(Provider.VIMEO, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Player(Provider.VIMEO, null));
        assertEquals(Optional.empty(), Player.known(null));
        assertEquals(Optional.empty(), Player.of(null));
    }
}

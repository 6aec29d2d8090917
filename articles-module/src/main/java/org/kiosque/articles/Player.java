package org.kiosque.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A film on another site that a reader may watch inside a text, once they have asked for it.
 *
 * @param id as its site calls it; nothing but what that site's ids are made of, so that it may stand in an address
 */
public record Player(Provider provider, String id) {

    /** Those whose players ask for no more than their site's own, each in the way that tells the site least. */
    public enum Provider {

        YOUTUBE("YouTube", "https://www.youtube-nocookie.com", "/embed/%s?autoplay=1&rel=0", "[A-Za-z0-9_-]{11}",
                "(?:(?:www|m|music)\\.)?youtube\\.com/watch\\?(?:[^#]*&)?v=(%s)(?:[&#].*)?",
                "(?:(?:www|m)\\.)?youtube(?:-nocookie)?\\.com/(?:embed|shorts|live)/(%s)(?:[/?#].*)?",
                "youtu\\.be/(%s)(?:[/?#].*)?"),
        VIMEO("Vimeo", "https://player.vimeo.com", "/video/%s?dnt=1&autoplay=1", "[1-9][0-9]{0,11}",
                "(?:www\\.)?vimeo\\.com/(%s)(?:[?#].*)?", "player\\.vimeo\\.com/video/(%s)(?:[?#].*)?"),
        DAILYMOTION("Dailymotion", "https://geo.dailymotion.com", "/player.html?video=%s", "[A-Za-z0-9]{5,20}",
                "(?:www\\.)?dailymotion\\.com/(?:embed/)?video/(%s)(?:[_/?#].*)?",
                "geo\\.dailymotion\\.com/player(?:/[a-z0-9]+)?\\.html\\?(?:[^#]*&)?video=(%s)(?:[&#].*)?",
                "dai\\.ly/(%s)(?:[/?#].*)?");

        private final String title;
        private final String origin;
        private final String path;
        private final Pattern ids;
        private final List<Pattern> addresses;

        Provider(String title, String origin, String path, String ids, String... addresses) {
            this.title = title;
            this.origin = origin;
            this.path = path;
            this.ids = Pattern.compile(ids);
            this.addresses = Stream.of(addresses).map(address -> Pattern.compile("(?i:https?)://" + address.formatted(ids))).toList();
        }

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }

        /** @return as readers know it */
        public String title() {
            return title;
        }

        /** @return scheme and host of the player, and of nothing else */
        public String origin() {
            return origin;
        }
    }

    public Player {
        if (provider == null || id == null || !provider.ids.matcher(id).matches())
            throw new IllegalArgumentException("No film is called that.");
    }

    /** @param address of a page, as somebody copies it; may be anything. @return empty when its site has no player here */
    public static Optional<Player> of(String address) {
        if (address == null) return Optional.empty();
        return Stream.of(Provider.values()).flatMap(provider -> provider.addresses.stream().map(one -> one.matcher(address))
                .filter(found -> found.matches()).map(found -> new Player(provider, found.group(1)))).findFirst();
    }

    /** @param key as {@link #key} writes it; may be anything. @return empty when it is no such key */
    public static Optional<Player> known(String key) {
        if (key == null) return Optional.empty();
        return Stream.of(Provider.values()).filter(provider -> key.startsWith(provider.prefix()))
                .filter(provider -> provider.ids.matcher(key.substring(provider.prefix().length())).matches())
                .map(provider -> new Player(provider, key.substring(provider.prefix().length()))).findFirst();
    }

    /** @return short and unambiguous, as {@code youtube:dQw4w9WgXcQ} */
    public String key() {
        return provider.prefix() + id;
    }

    /** @return the address of the player */
    public String source() {
        return provider.origin + provider.path.formatted(id);
    }
}

package org.kiosque.web.feeds;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a feed: {@code /feed.xml}, {@code /feed/free.atom}, {@code /sections/villes/feed/{key}.json}. Feed
 * readers keep addresses for years: these stay.
 *
 * @param list the path of the list it follows, as {@code /sections/villes}; empty for the whole site
 * @param key whose feed it is; null unless it is a personal one
 */
record FeedAddress(String list, Extent extent, String key, Format format) {

    /** How much of what it holds. */
    enum Extent {
        /** The beginning of every piece. */
        EXCERPTS,
        /** What everybody may read, whole. */
        FREE,
        /** Everything, whole as far as its owner may read it. */
        PERSONAL
    }

    enum Format {
        RSS("xml", "application/rss+xml"),
        ATOM("atom", "application/atom+xml"),
        JSON("json", "application/feed+json");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        String ending() {
            return ending;
        }

        String mediaType() {
            return mediaType;
        }
    }

    private static final Pattern LIST = Pattern.compile("/(?:sections|tags|authors|series)/[^/]+");
    private static final Pattern PATH = Pattern.compile("(" + LIST + ")?/feed(?:/(free|[A-Za-z0-9_-]{22}))?\\.(xml|atom|json)");
    private static final String FREE = "free";

    /** @param path of a request, without its query */
    static Optional<FeedAddress> of(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) return Optional.empty();
        String kind = parts.group(2);
        Extent extent = kind == null ? Extent.EXCERPTS : kind.equals(FREE) ? Extent.FREE : Extent.PERSONAL;
        return Optional.of(new FeedAddress(parts.group(1) == null ? "" : parts.group(1), extent,
                extent == Extent.PERSONAL ? kind : null, format(parts.group(3))));
    }

    static boolean isList(String path) {
        return LIST.matcher(path).matches();
    }

    private static Format format(String ending) {
        for (Format format : Format.values()) if (format.ending.equals(ending)) return format;
        throw new IllegalArgumentException(ending);
    }

    FeedAddress of(Format other) {
        return new FeedAddress(list, extent, key, other);
    }

    /** @return the same feed of another list */
    FeedAddress about(String other) {
        return new FeedAddress(other, extent, key, format);
    }

    boolean isPersonal() {
        return extent == Extent.PERSONAL;
    }

    String path() {
        String kind = switch (extent) {
            case EXCERPTS -> "";
            case FREE -> "/" + FREE;
            case PERSONAL -> "/" + key;
        };
        return list + "/feed" + kind + "." + format.ending;
    }

    /** Keeps the key out of every log. */
    @Override
    public String toString() {
        return list + "/feed " + extent + " " + format;
    }
}

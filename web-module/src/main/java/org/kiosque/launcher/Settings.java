package org.kiosque.launcher;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How this Kiosque is to run. Settings that contradict each other cannot exist. */
record Settings(int port, String address, Path data, Content content, Profile profile, URI publicOrigin,
                Optional<ExternalDatabase> database) {

    static final String PORT = "kiosque.http.port";
    static final String ADDRESS = "kiosque.http.address";
    static final String DATA = "kiosque.data";
    static final String CONTENT = "kiosque.content";
    static final String PROFILE = "kiosque.profile";
    static final String PUBLIC_ORIGIN = "kiosque.public-origin";
    static final String DB_URL = "kiosque.db.url";
    static final String DB_USER = "kiosque.db.user";
    static final String DB_PASSWORD = "kiosque.db.password";

    enum Content { DEMO, EMPTY }

    enum Profile { DEV, PRODUCTION }

    Settings {
        if (profile == Profile.PRODUCTION) {
            if (content == Content.DEMO)
                throw new Refusal("The demo newsroom has well-known passwords and is not for production: "
                        + "use --empty, or leave kiosque.profile out.");
            if (publicOrigin == null || !"https".equals(publicOrigin.getScheme()))
                throw new Refusal("In production kiosque.public-origin must be the https address that readers see.");
        }
    }

    /** @param value the configured value of a key, or null */
    static Settings from(UnaryOperator<String> value) {
        int port = port(value.apply(PORT));
        var profile = choice(PROFILE, value.apply(PROFILE), Profile.DEV);
        var content = choice(CONTENT, value.apply(CONTENT), profile == Profile.DEV ? Content.DEMO : Content.EMPTY);
        var origin = origin(value.apply(PUBLIC_ORIGIN));
        return new Settings(port, given(value.apply(ADDRESS)).orElse("127.0.0.1"), folder(value.apply(DATA)),
                content, profile,
                origin.orElse(profile == Profile.DEV ? URI.create("http://localhost:" + port) : null),
                given(value.apply(DB_URL)).map(url ->
                        new ExternalDatabase(url, value.apply(DB_USER), value.apply(DB_PASSWORD))));
    }

    private static int port(String text) {
        if (given(text).isEmpty()) return 8080;
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) return port;
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw Refusal.wronglyCalled("The port must be a number from 1 to 65535, not '" + text + "'.");
    }

    private static Path folder(String text) {
        try {
            return Path.of(given(text).orElse("data")).toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            throw Refusal.wronglyCalled("'" + text + "' is not the name of a folder.");
        }
    }

    private static Optional<URI> origin(String text) {
        return given(text).map(given -> {
            var refusal = Refusal.wronglyCalled(
                    "kiosque.public-origin must look like https://news.example, not '" + given + "'.");
            try {
                var origin = URI.create(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
                boolean web = "http".equals(origin.getScheme()) || "https".equals(origin.getScheme());
                boolean bare = origin.getRawPath().isEmpty() && origin.getRawQuery() == null
                        && origin.getRawFragment() == null && origin.getRawUserInfo() == null;
                if (web && bare && origin.getHost() != null) return origin;
            } catch (IllegalArgumentException malformed) {
                throw refusal;
            }
            throw refusal;
        });
    }

    private static <E extends Enum<E>> E choice(String key, String text, E otherwise) {
        if (given(text).isEmpty()) return otherwise;
        for (var choice : otherwise.getDeclaringClass().getEnumConstants())
            if (word(choice).equals(text.strip())) return choice;
        var words = Stream.of(otherwise.getDeclaringClass().getEnumConstants()).map(Settings::word).collect(joining(", "));
        throw Refusal.wronglyCalled("%s must be one of %s, not '%s'.".formatted(key, words, text));
    }

    static String word(Enum<?> choice) { return choice.name().toLowerCase(Locale.ROOT); }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
    }
}

package org.kiosque.launcher;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What was asked on the command line, in the words of the configuration: an option sets its key. */
record Options(boolean help, boolean version, Map<String, String> settings) {

    static final String USAGE = """
            Kiosque, a site for a newsroom.

            Usage: java -jar kiosque.jar [options]

              --port N      listen on this port (default 8080)
              --data DIR    keep everything in this folder (default ./data)
              --demo        load the demo newsroom into an empty database (default)
              --empty       leave an empty database empty
              --help        show this text
              --version     show the version

            Everything else is set by system properties, by the environment (KIOSQUE_DB_URL for kiosque.db.url)
            or in a file, kiosque.properties here or the one that kiosque.config names:

              kiosque.db.url         a PostgreSQL of your own, as jdbc:postgresql://host:5432/kiosque;
              kiosque.db.user          without it Kiosque brings its own
              kiosque.db.password
              kiosque.http.address   the address to listen on (default 127.0.0.1; 0.0.0.0 for every one)
              kiosque.profile        dev (default) or production, which refuses what is not safe
              kiosque.public-origin  the address that readers see (default http://localhost:PORT)
            """;

    static Options parse(String... arguments) {
        var flags = new HashSet<String>();
        var settings = new HashMap<String, String>();
        for (var words = List.of(arguments).iterator(); words.hasNext(); ) {
            var word = words.next();
            switch (name(word)) {
                case "--port" -> settings.put(Settings.PORT, value(word, words));
                case "--data" -> settings.put(Settings.DATA, value(word, words));
                case "--demo", "--empty" -> choose(settings, bare(word).substring(2));
                case "--help", "--version" -> flags.add(bare(word));
                default -> throw Refusal.wronglyCalled("Kiosque does not know the option '" + word + "'; see --help.");
            }
        }
        return new Options(flags.contains("--help"), flags.contains("--version"), Map.copyOf(settings));
    }

    private static void choose(Map<String, String> settings, String content) {
        var other = settings.put(Settings.CONTENT, content);
        if (other != null && !other.equals(content)) throw Refusal.wronglyCalled("Choose one of --demo and --empty.");
    }

    /** Both {@code --port 80} and {@code --port=80}. */
    private static String value(String word, Iterator<String> rest) {
        boolean joined = word.contains("=");
        var value = joined ? word.substring(word.indexOf('=') + 1) : rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || (!joined && value.startsWith("--")))
            throw Refusal.wronglyCalled("The option " + name(word) + " needs a value; see --help.");
        return value;
    }

    private static String bare(String word) {
        if (word.contains("=")) throw Refusal.wronglyCalled("The option " + name(word) + " takes no value; see --help.");
        return word;
    }

    private static String name(String word) { return word.split("=", 2)[0]; }
}

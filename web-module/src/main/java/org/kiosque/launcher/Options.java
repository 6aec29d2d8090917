package org.kiosque.launcher;

import java.util.HashMap;
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

            Further settings come from the environment, from system properties or from the file kiosque.properties:
              kiosque.db.url, kiosque.db.user, kiosque.db.password    a PostgreSQL of your own
              kiosque.http.address                                    address to listen on (default 127.0.0.1)
              kiosque.profile, kiosque.public-origin                  production, and the address readers see
            """;

    static Options parse(String... arguments) {
        boolean help = false;
        boolean version = false;
        var settings = new HashMap<String, String>();
        for (var words = List.of(arguments).iterator(); words.hasNext(); ) {
            var word = words.next();
            var name = word.startsWith("--") ? word.split("=", 2)[0] : word;
            switch (name) {
                case "--help", "-h" -> help = true;
                case "--version" -> version = true;
                case "--port" -> settings.put(Settings.PORT, valueOf(word, words));
                case "--data" -> settings.put(Settings.DATA, valueOf(word, words));
                case "--demo", "--empty" -> {
                    var content = name.substring(2);
                    var other = settings.put(Settings.CONTENT, content);
                    if (other != null && !other.equals(content))
                        throw Refusal.wronglyCalled("Choose one of --demo and --empty.");
                }
                default -> throw Refusal.wronglyCalled("Kiosque does not know the option " + word + "; see --help.");
            }
        }
        return new Options(help, version, Map.copyOf(settings));
    }

    /** Both {@code --port 80} and {@code --port=80}. */
    private static String valueOf(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        var value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || (equals < 0 && value.startsWith("--")))
            throw Refusal.wronglyCalled("The option " + word.split("=", 2)[0] + " needs a value; see --help.");
        return value;
    }
}

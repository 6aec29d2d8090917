package org.kiosque.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where settings come from: the command line, then system properties, then the environment, then a file. What the
 * file says is made a system property, for the application asks MicroProfile Config, which does not know the file.
 */
record Configuration(Properties system, Map<String, String> environment) {

    private static final String FILE = "kiosque.config";
    private static final Path USUAL_FILE = Path.of("kiosque.properties");

    String get(String key) {
        var value = system.getProperty(key);
        return value != null ? value : environment.get(variable(key));
    }

    void put(String key, String value) { system.setProperty(key, value); }

    void readFile() {
        var named = get(FILE);
        if (named == null && !Files.exists(USUAL_FILE)) return;
        var file = named == null ? USUAL_FILE : Path.of(named);
        var entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            entries.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal("The configuration file " + file.toAbsolutePath() + " cannot be read.", unreadable);
        }
        for (var key : entries.stringPropertyNames())
            if (get(key) == null) put(key, entries.getProperty(key));
    }

    /** As MicroProfile Config spells it: kiosque.db.url is KIOSQUE_DB_URL. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}

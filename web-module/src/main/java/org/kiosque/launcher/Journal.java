package org.kiosque.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends what the server has to say into files, in turn, and leaves the console to the launcher. */
final class Journal {

    private static final String CONFIGURATION = "java.util.logging.config.file";

    private Journal() {}

    /** Unless the operator has a logging configuration of their own. */
    static void open(Path logs, Path runtime) {
        if (System.getProperty(CONFIGURATION) != null) return;
        var file = runtime.resolve("logging.properties");
        var settings = new Properties();
        try (var defaults = Journal.class.getResourceAsStream("logging.properties")) {
            settings.load(defaults);
            settings.setProperty("java.util.logging.FileHandler.pattern",
                    logs.toString().replace("%", "%%") + "/kiosque.%g.log");
            try (var out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            System.setProperty(CONFIGURATION, file.toString());
            LogManager.getLogManager().readConfiguration();
        } catch (IOException unwritable) {
            throw new Refusal("The log in " + logs + " cannot be written.", unwritable);
        }
        Console.closeToOthers(stream("out"), stream("err"));
    }

    private static PrintStream stream(String logger) {
        return new PrintStream(new Lines(Logger.getLogger(logger)), true, StandardCharsets.UTF_8);
    }

    /** What is printed rather than logged, line by line. */
    private static final class Lines extends OutputStream {

        private final Logger logger;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Logger logger) { this.logger = logger; }

        @Override
        public synchronized void write(int octet) {
            if (octet != '\n') {
                line.write(octet);
                return;
            }
            var text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) logger.info(text);
        }
    }
}

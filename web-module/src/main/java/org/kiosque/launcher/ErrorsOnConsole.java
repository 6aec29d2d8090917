package org.kiosque.launcher;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Brings grave errors to the console, each as one line; the log file has the rest. During the start it is silent, for
 * there the launcher speaks, and remembers what went wrong first. The log manager makes this handler, whence the statics.
 */
public final class ErrorsOnConsole extends Handler {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static volatile boolean started;
    private static volatile String first;
    private static volatile String latest;

    private final SimpleFormatter words = new SimpleFormatter();

    public ErrorsOnConsole() { setLevel(Level.SEVERE); }

    static void started() { started = true; }

    /** The first exception, for the later ones only wrap it; without any the latest words. */
    static Optional<String> duringStart() { return Optional.ofNullable(first != null ? first : latest); }

    @Override
    public void publish(LogRecord logged) {
        if (!isLoggable(logged)) return;
        try {
            if (!started) remember(logged);
            else if (!isOfASender(logged)) Console.ERR.println(CLOCK.format(LocalTime.now()) + " " + line(logged));
        } catch (RuntimeException broken) {
            reportError(null, broken, ErrorManager.FORMAT_FAILURE);
        }
    }

    /** A request that makes no sense is nobody's error here, and must not fill the console. */
    private static boolean isOfASender(LogRecord logged) {
        return "jakarta.enterprise.web.core".equals(logged.getLoggerName())
                && logged.getThrown() instanceof IllegalArgumentException;
    }

    private void remember(LogRecord logged) {
        latest = line(logged);
        if (first == null && logged.getThrown() != null) first = cause(logged.getThrown());
    }

    private String line(LogRecord logged) {
        var message = firstLine(words.formatMessage(logged));
        return logged.getThrown() == null ? message : message.isEmpty() ? cause(logged.getThrown())
                : message + " (" + cause(logged.getThrown()) + ")";
    }

    /** The innermost exception knows what happened; those around it only that something did. */
    static String cause(Throwable thrown) {
        var innermost = thrown;
        while (innermost.getCause() != null && innermost.getCause() != innermost) innermost = innermost.getCause();
        var message = firstLine(innermost.getMessage());
        return message.isEmpty() ? innermost.getClass().getSimpleName() : message;
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    }

    @Override public void flush() { Console.ERR.flush(); }

    @Override public void close() {}
}

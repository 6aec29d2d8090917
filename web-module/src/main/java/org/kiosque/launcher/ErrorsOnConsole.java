package org.kiosque.launcher;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Brings grave errors to the console, each as one line; the log file has the rest. During the start it only remembers
 * the last one, for there the launcher speaks. The log manager makes this handler itself, whence the static state.
 */
public final class ErrorsOnConsole extends Handler {

    private static volatile boolean started;
    private static volatile String last;

    private final SimpleFormatter words = new SimpleFormatter();

    public ErrorsOnConsole() { setLevel(Level.SEVERE); }

    static void started() { started = true; }

    static Optional<String> last() { return Optional.ofNullable(last); }

    @Override
    public void publish(LogRecord logged) {
        if (!isLoggable(logged)) return;
        try {
            if (started) Console.ERR.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line(logged));
            else if (logged.getThrown() != null || last == null) last = line(logged);
        } catch (RuntimeException broken) {
            reportError(null, broken, ErrorManager.FORMAT_FAILURE);
        }
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

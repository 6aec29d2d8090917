package org.kiosque.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The public pages' style sheets, put together once, and again whenever the desk chooses other colours. */
@Named
@ApplicationScoped
public class Sheets {

    private static final Logger LOG = Logger.getLogger(Sheets.class.getName());

    record Made(String colours, String css, String version) {}

    @Inject ServletContext context;
    @Inject Palette palette;

    private Css.Vocabulary vocabulary;
    private final Map<Sheet, Made> made = new ConcurrentHashMap<>(new EnumMap<>(Sheet.class));

    /** Once for all sheets: the colours of the sections name no token that the sources do not. */
    @PostConstruct
    void learn() {
        vocabulary = Sheet.vocabulary(Sheet.allSources().map(this::read));
    }

    /** @param name as a page says it, {@code article}; empty for the sheet of lists. @return the address in a page's head */
    public String address(String name) {
        Sheet sheet = name == null || name.isEmpty() ? Sheet.FRONT : Sheet.valueOf(name.toUpperCase(Locale.ROOT));
        return address(sheet);
    }

    String address(Sheet sheet) {
        return "/assets/site/" + sheet.name().toLowerCase(Locale.ROOT) + ".css?v=" + of(sheet).version();
    }

    /** @return those of all pages */
    public Stream<String> addresses() {
        return Stream.of(Sheet.values()).map(this::address);
    }

    Made of(Sheet sheet) {
        String colours = colours();
        Made last = made.get(sheet);
        if (last != null && last.colours().equals(colours)) return last;
        var own = Stream.concat(sheet.sources().map(this::read), sheet.isWhole() ? Stream.of(colours) : Stream.empty());
        String css = Sheet.composed(own, vocabulary);
        var now = new Made(colours, css, Palette.version(css));
        made.put(sheet, now);
        return now;
    }

    /** An error page must have its looks even when there is no database to ask for colours. */
    private String colours() {
        try {
            return palette.current();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The colours of the sections are not to be had.", failure);
            return "";
        }
    }

    private String read(String path) {
        try (var content = context.getResourceAsStream(path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot read " + path + " from the WAR.", failure);
        }
    }
}

package org.kiosque.web.audience;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.kiosque.articles.ArticleId;
import org.kiosque.audience.Audience;
import org.kiosque.audience.Views;
import org.kiosque.web.shell.Startup;

/**
 * Counts in memory and writes down sums every few seconds: no page waits for the database to count. What a crash takes
 * along is what was read in these seconds; so may a stop, which tries to write them but may find the database gone.
 */
@ApplicationScoped
public class Tally {

    private static final Logger LOG = System.getLogger(Tally.class.getName());
    private static final int SECONDS = 3;
    /** Whoever invents more is somebody who sends made-up headers; the views count, their sources do not. */
    private static final int SOURCES_A_DAY = 1_000;
    private static final int LINES_MAX = 50_000;

    private record Line(ArticleId article, LocalDate day, String source) {}

    @Resource ManagedScheduledExecutorService timer;
    @Inject Audience audience;

    private Map<Line, Long> counted = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private LocalDate sourcesOf;
    private ScheduledFuture<?> writing;

    void start(@Observes @Priority(Startup.WORK) @Initialized(ApplicationScoped.class) Object started) {
        writing = timer.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (writing != null) writing.cancel(false);
        write();
    }

    /** @param source as in {@link Views#source} */
    synchronized void count(ArticleId article, LocalDate day, String source) {
        if (!day.equals(sourcesOf)) {
            sources.clear();
            sourcesOf = day;
        }
        boolean known = source.isEmpty() || sources.contains(source) || sources.size() < SOURCES_A_DAY && sources.add(source);
        counted.merge(new Line(article, day, known ? source : ""), 1L, Long::sum);
    }

    void write() {
        var lines = take();
        if (lines.isEmpty()) return;
        try {
            audience.add(lines.entrySet().stream().map(line -> new Views(line.getKey().article(), line.getKey().day(),
                    line.getKey().source(), line.getValue())).toList());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What was read could not be written down; it is tried again.", failure);
            putBack(lines);
        }
    }

    private synchronized Map<Line, Long> take() {
        var taken = counted;
        counted = new HashMap<>();
        return taken;
    }

    private synchronized void putBack(Map<Line, Long> lines) {
        if (counted.size() + lines.size() <= LINES_MAX) lines.forEach((line, count) -> counted.merge(line, count, Long::sum));
    }
}

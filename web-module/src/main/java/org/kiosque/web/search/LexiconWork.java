package org.kiosque.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.search.Lexicon;
import org.kiosque.web.shell.Job;

/** Lets new words be known soon after they were published. */
@ApplicationScoped
public class LexiconWork implements Job {

    @Inject Lexicon lexicon;

    @Override
    public String name() {
        return "refresh-lexicon";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Instant now) {
        lexicon.refresh(now);
    }
}

package org.kiosque.web.frontpage;

import java.time.Instant;
import org.kiosque.newsroom.ManuscriptLine;

/** A piece that may lead. @param section its name */
public record Candidate(ManuscriptLine line, String section) {

    public boolean isScheduled() {
        return line.plan().publishAt() != null;
    }

    /** @return when it came out, or will */
    public Instant getAt() {
        return isScheduled() ? line.plan().publishAt() : line.firstPublishedAt();
    }
}

package org.kiosque.web.newsroom;

import java.time.Instant;
import org.kiosque.newsroom.ManuscriptLine;

/**
 * One line of the newsroom's lists: the piece, the name of its section, who signs it, who works on it.
 *
 * @param assignee empty for nobody in particular
 */
public record ManuscriptRow(ManuscriptLine line, String section, String author, String assignee) {

    public boolean isPublished() {
        return line.state().isPublic();
    }

    /** @return whether somebody waits for it: it should be out, or further, by now */
    public boolean isOverdue() {
        return line.plan().dueAt() != null && !isPublished() && line.plan().dueAt().isBefore(Instant.now());
    }

    public boolean isUnderEmbargo() {
        return line.plan().isUnderEmbargo(Instant.now());
    }
}

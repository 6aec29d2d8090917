package org.kiosque.web.newsroom;

import org.kiosque.newsroom.ManuscriptLine;

/** One line of the newsroom's list: the piece, the name of its section, who writes it. */
public record ManuscriptRow(ManuscriptLine line, String section, String author) {

    public boolean isPublished() {
        return line.state().isPublic();
    }
}

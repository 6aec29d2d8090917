package org.kiosque.frontpage;

import java.util.List;

/**
 * How things stand on the home page desk.
 *
 * @param version hand it back when arranging; it tells whether somebody else arranged in between
 * @param current what holds now; null when nothing was ever arranged
 * @param upcoming what will take effect, the next one first
 */
public record DeskState(int version, Arrangement current, List<Arrangement> upcoming) {

    public DeskState {
        upcoming = List.copyOf(upcoming);
    }
}

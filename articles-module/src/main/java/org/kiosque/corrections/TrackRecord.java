package org.kiosque.corrections;

/** What became of one reader's proposals so far. */
public record TrackRecord(long open, long accepted, long declined) {

    public static final TrackRecord NONE = new TrackRecord(0, 0, 0);
}

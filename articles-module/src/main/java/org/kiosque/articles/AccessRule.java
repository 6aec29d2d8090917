package org.kiosque.articles;

/**
 * For whom a text is, as the newsroom lays it down for the site, for a section or for one piece.
 *
 * @param freeAfterDays how many times 24 hours after its publication it becomes free; 0 unless that is the mode
 */
public record AccessRule(Mode mode, int freeAfterDays) {

    public enum Mode {
        /** What is laid down one level above holds. */
        INHERITED,
        FREE,
        SUBSCRIBERS,
        /** For subscribers at first, for everybody some days later. */
        SUBSCRIBERS_THEN_FREE
    }

    public static final int DAYS_MAX = 3650;

    public static final AccessRule INHERITED = new AccessRule(Mode.INHERITED, 0);
    public static final AccessRule FREE = new AccessRule(Mode.FREE, 0);
    public static final AccessRule SUBSCRIBERS = new AccessRule(Mode.SUBSCRIBERS, 0);

    public AccessRule {
        if (mode == null) throw new IllegalArgumentException("An access rule has a mode.");
        if (mode == Mode.SUBSCRIBERS_THEN_FREE ? freeAfterDays < 1 || freeAfterDays > DAYS_MAX : freeAfterDays != 0)
            throw new IllegalArgumentException("A text becomes free after 1 to " + DAYS_MAX + " days, or has no days at all.");
    }

    public static AccessRule freeAfter(int days) {
        return new AccessRule(Mode.SUBSCRIBERS_THEN_FREE, days);
    }

    /** @return this rule, or the one above when this one leaves it open */
    public AccessRule or(AccessRule above) {
        return mode == Mode.INHERITED ? above : this;
    }
}

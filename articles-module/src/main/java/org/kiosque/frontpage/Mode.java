package org.kiosque.frontpage;

/** How the leading stories are found. */
public enum Mode {
    /** An editor picks them one by one. */
    BY_HAND,
    /** The newest that a {@link Rule} lets through. */
    BY_RULE,
    /** Nothing leads: the home page is the plain list of days. */
    NONE
}

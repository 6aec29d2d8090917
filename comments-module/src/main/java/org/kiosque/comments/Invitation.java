package org.kiosque.comments;

/**
 * Whether somebody may comment, told before they type.
 *
 * @param obstacle null when nothing stands in the way
 */
public record Invitation(Obstacle obstacle) {

    public enum Obstacle {
        SIGN_IN,
        SUBSCRIBE,
        SUSPENDED,
        CLOSED
    }

    public boolean isOpen() {
        return obstacle == null;
    }
}

package org.kiosque.articles;

/**
 * What somebody shows who has no subscription: the secret of a link to one piece. It is a claim, and opens nothing until
 * {@link Passes} have looked at it.
 *
 * @param secret whatever stood in the address
 */
public record Pass(String secret) {

    public Pass {
        if (secret == null) throw new IllegalArgumentException("A pass has a secret.");
    }

    /** Keeps the secret out of every log. */
    @Override
    public String toString() {
        return "Pass";
    }
}

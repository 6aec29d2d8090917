package org.kiosque.web.mail;

import java.util.regex.Pattern;

/**
 * A mail that is written and not yet in the outbox. Nothing in it can start a header of its own.
 *
 * @param secret whether the body must not be kept once it is sent
 */
record Letter(String recipient, String subject, String body, boolean secret) {

    static final int SUBJECT_MAX = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\p{Cntrl}\\s,;<>@]+@[^\\p{Cntrl}\\s,;<>@]+");

    Letter {
        if (!ADDRESS.matcher(recipient).matches()) throw new IllegalArgumentException("A letter goes to one address.");
        subject = oneLine(subject);
        if (subject.length() > SUBJECT_MAX) subject = subject.substring(0, SUBJECT_MAX - 1) + "…";
    }

    /** @return the text without anything that ends a line, in any script */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /** Keeps address and secret out of every log. */
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}

package org.kiosque.platform;

/**
 * A module said no. The reason is for the person who asked, the subject and the id for the log; the web module has the
 * words, under the key {@link #key()}.
 */
public abstract class Refused extends RuntimeException {

    private final String subject;
    private final transient Enum<?> reason;

    /**
     * @param subject what was asked for, in one lower-case word ("article"), also part of the key
     * @param id whose; never a secret, never an e-mail address
     * @param reason why not
     */
    protected Refused(String subject, Object id, Enum<?> reason) {
        super(subject + " " + id + " refused: " + reason);
        this.subject = subject;
        this.reason = reason;
    }

    /** @return the key of the sentence a person is shown, as {@code refused.article.NOT_A_DRAFT} */
    public String key() {
        return "refused." + subject + "." + reason.name();
    }
}

package org.kiosque.launcher;

/** Kiosque will not start. The message is one sentence for the person at the keyboard: what is wrong and what to do. */
class Refusal extends RuntimeException {

    private static final int FAILED = 1;
    private static final int WRONGLY_CALLED = 2;

    private final int exitCode;

    private Refusal(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    Refusal(String sentence) { this(FAILED, sentence, null); }

    Refusal(String sentence, Throwable cause) { this(FAILED, sentence, cause); }

    static Refusal wronglyCalled(String sentence) { return new Refusal(WRONGLY_CALLED, sentence, null); }

    int exitCode() { return exitCode; }
}

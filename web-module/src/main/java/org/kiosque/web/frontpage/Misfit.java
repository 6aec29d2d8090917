package org.kiosque.web.frontpage;

/** What was typed makes no plan. Its message is the key of the sentence that says why. */
final class Misfit extends Exception {

    private final String field;

    /** @param field the id of the input this is about */
    Misfit(String field, String key) {
        super(key);
        this.field = field;
    }

    String field() {
        return field;
    }
}

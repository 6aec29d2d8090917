package org.kiosque.browser;

/** Whom the demo newspaper knows. */
final class Demo {

    static final String PASSWORD = "bienvenue-au-kiosque";

    static final String READER = "lectrice@demo.kiosque.example";
    static final String SUBSCRIBER = "abonne@demo.kiosque.example";
    static final String AUTHOR = "autrice@demo.kiosque.example";
    static final String CHIEF_EDITOR = "cheffe@demo.kiosque.example";
    static final String EDITOR = "redactrice@demo.kiosque.example";
    static final String MODERATOR = "moderatrice@demo.kiosque.example";
    static final String ADMIN = "admin@demo.kiosque.example";

    private Demo() {}
}

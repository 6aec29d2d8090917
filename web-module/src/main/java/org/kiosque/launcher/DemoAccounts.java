package org.kiosque.launcher;

import java.util.List;

/** Whom one can be in the demo newsroom. They exist only where the demo content was loaded. */
final class DemoAccounts {

    static final String PASSWORD = "bienvenue-au-kiosque";

    record Account(String name, String role) {}

    static final List<Account> ALL = List.of(
            new Account("lectrice@demo.kiosque.example", "reader"),
            new Account("abonne@demo.kiosque.example", "subscriber"),
            new Account("autrice@demo.kiosque.example", "author"),
            new Account("redactrice@demo.kiosque.example", "editor"),
            new Account("cheffe@demo.kiosque.example", "chief editor"),
            new Account("moderatrice@demo.kiosque.example", "moderator"),
            new Account("admin@demo.kiosque.example", "admin"));

    private DemoAccounts() {}
}

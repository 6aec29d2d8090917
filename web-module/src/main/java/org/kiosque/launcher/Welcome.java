package org.kiosque.launcher;

import java.util.Locale;
import java.util.stream.Collectors;

/** What the person at the keyboard reads when all is up. */
final class Welcome {

    private Welcome() {}

    static String text(Settings settings, double seconds) {
        var ready = String.format(Locale.ROOT, "%nKiosque is ready at %s (started in %.1f s).%nStop it with Ctrl-C.%n",
                settings.publicOrigin(), seconds);
        return settings.content() == Settings.Content.DEMO ? ready + accounts() : ready;
    }

    private static String accounts() {
        return DemoAccounts.ALL.stream()
                .map(account -> "  %-36s %s%n".formatted(account.name(), account.role()))
                .collect(Collectors.joining("",
                        "%nThe demo newsroom. Sign in with the password %s as%n".formatted(DemoAccounts.PASSWORD), ""));
    }
}

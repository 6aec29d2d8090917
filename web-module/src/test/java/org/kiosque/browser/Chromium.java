package org.kiosque.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Chromium: the one KIOSQUE_CHROMIUM names, the system's, or Playwright's own. */
final class Chromium implements AutoCloseable {

    private static final Path OF_THE_SYSTEM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var found = installed();
        var options = new Playwright.CreateOptions();
        if (found.isPresent()) options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        playwright = Playwright.create(options);
        var launch = new LaunchOptions().setArgs(QUIET);
        found.ifPresent(launch::setExecutablePath);
        browser = playwright.chromium().launch(launch);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> installed() {
        String named = System.getenv("KIOSQUE_CHROMIUM");
        return named == null || named.isBlank()
                ? Optional.of(OF_THE_SYSTEM).filter(Files::isExecutable)
                : Optional.of(Path.of(named));
    }

    @Override
    public void close() {
        playwright.close();
    }
}

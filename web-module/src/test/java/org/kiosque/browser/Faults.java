package org.kiosque.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser complains of while somebody reads: scripts that fail, policies broken, strangers asked, files missing. */
final class Faults {

    private final List<String> found = new CopyOnWriteArrayList<>();
    private final Set<Integer> expected = ConcurrentHashMap.newKeySet();
    private final Set<String> invited = ConcurrentHashMap.newKeySet();
    private final String origin;

    Faults(BrowserContext context, String origin) {
        this.origin = origin;
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> found.add("script error: " + error.error()));
        context.onRequest(this::notice);
        context.onResponse(this::judge);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /** Refusals a script asks for and copes with. */
    void expect(int status) {
        expected.add(status);
    }

    /** Somebody of another site whom a reader means to meet. @param stranger what their addresses begin with */
    void invite(String stranger) {
        invited.add(stranger);
    }

    /** A page that is refused or not there is announced on the console too: its status is for the test to judge. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
            found.add("console: " + message.text());
    }

    private void notice(Request request) {
        String url = request.url();
        if (!url.startsWith(origin + "/") && invited.stream().noneMatch(url::startsWith) && !url.startsWith("data:") && !url.startsWith("blob:"))
            found.add("asked a stranger: " + url);
    }

    private void judge(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status()) && !response.request().isNavigationRequest())
            found.add(response.status() + " for " + response.url());
    }
}

package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there, whatever happens to the machine. */
class DurabilityIT {

    private static final Duration STORM = Duration.ofSeconds(3);
    private static final List<String> AUTHORS = List.of(Demo.READER, Demo.SUBSCRIBER, Demo.EDITOR, Demo.MODERATOR);

    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    Queue<Attempt> interrupted = new ConcurrentLinkedQueue<>();

    /** A form that was sent and not answered. */
    record Attempt(String author, Map<String, String> form) {

        String text() {
            return form.get("comment");
        }
    }

    @Test
    void aKilledServerHasLostNothingItAcknowledgedAndSaysNothingTwice() throws Exception {
        String article;
        Kiosque killed = Kiosque.afresh("crash-data");
        try (killed) {
            article = Pages.firstArticle(new Wire(killed.origin()));
            var clients = AUTHORS.stream().map(author -> new Wire(killed.origin()).as(author)).toList();
            var pool = Executors.newFixedThreadPool(AUTHORS.size());
            for (int i = 0; i < AUTHORS.size(); i++) {
                int which = i;
                pool.execute(() -> commentUntilTheEnd(clients.get(which), AUTHORS.get(which), article));
            }
            pool.shutdown();
            pool.awaitTermination(STORM.toMillis(), TimeUnit.MILLISECONDS);
            killed.kill();
            assertTrue(pool.awaitTermination(1, TimeUnit.MINUTES));
        }
        assertTrue(acknowledged.size() >= AUTHORS.size(), acknowledged.size() + " were acknowledged");

        try (Kiosque again = killed.again()) {
            for (Attempt attempt : interrupted)
                assertEquals(302, new Wire(again.origin()).as(attempt.author()).post(article, attempt.form()).statusCode());
            String html = new Wire(again.origin()).get(article).body();
            assertAll(acknowledged.stream().map(text -> () -> assertEquals(1, times(text, html), text)));
            assertAll(interrupted.stream().map(attempt -> () -> assertEquals(1, times(attempt.text(), html), "sent again: " + attempt.text())));
        }
    }

    private void commentUntilTheEnd(Wire wire, String author, String article) {
        while (true) {
            String text = Pages.unique("Avant la coupure");
            Map<String, String> form;
            try {
                form = wire.commentForm(article, text);
            } catch (RuntimeException gone) {
                return;
            }
            try {
                if (wire.post(article, form).statusCode() == 302) acknowledged.add(text);
            } catch (RuntimeException gone) {
                interrupted.add(new Attempt(author, form));
                return;
            }
        }
    }

    private static int times(String text, String html) {
        return html.split(Pattern.quote(text), -1).length - 1;
    }
}

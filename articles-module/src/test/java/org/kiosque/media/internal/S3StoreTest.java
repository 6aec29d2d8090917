package org.kiosque.media.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store against a service that knows just enough of S3. */
class S3StoreTest {

    static final String KEY = "ab/abcd/320.jpg";
    static final String ERROR = "<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>No.</Message></Error>";
    static final byte[] BYTES = {1, 2, 3};

    Map<String, byte[]> objects = new ConcurrentHashMap<>();
    Deque<Integer> failures = new ArrayDeque<>();
    AtomicInteger requests = new AtomicInteger();
    CountDownLatch silence = new CountDownLatch(0);
    String code = "InternalError";
    String authorisation;
    String mediaType;
    HttpServer service;
    S3Store store;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newCachedThreadPool());
        service.createContext("/", this::answer);
        service.start();
        store = store(Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        silence.countDown();
        store.disconnect();
        service.stop(0);
    }

    S3Store store(Duration silence) {
        var endpoint = URI.create("http://localhost:" + service.getAddress().getPort());
        return new S3Store(new S3Settings(Optional.of("images"), Optional.of(endpoint), "fr-par", Optional.of("une-cle"),
                Optional.of("un-secret"), true), silence);
    }

    void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            if (silence.getCount() > 0 && silence.await(20, TimeUnit.SECONDS)) return;
        } catch (InterruptedException closing) {
            return;
        }
        authorisation = exchange.getRequestHeaders().getFirst("Authorization");
        String path = exchange.getRequestURI().getPath();
        if (!failures.isEmpty()) {
            send(exchange, failures.pop(), ERROR.formatted(code).getBytes());
        } else if (exchange.getRequestMethod().equals("PUT")) {
            mediaType = exchange.getRequestHeaders().getFirst("Content-Type");
            objects.put(path, body);
            send(exchange, 200, new byte[0]);
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            objects.remove(path);
            send(exchange, 204, new byte[0]);
        } else if (objects.containsKey(path)) {
            send(exchange, 200, objects.get(path));
        } else {
            send(exchange, 404, ERROR.formatted("NoSuchKey").getBytes());
        }
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void putsReadsAndRemoves() throws IOException {
        store.put(KEY, BYTES, "image/jpeg");

        assertEquals("image/jpeg", mediaType);
        assertTrue(authorisation.startsWith("AWS4-HMAC-SHA256 Credential=une-cle/"), authorisation);
        assertTrue(authorisation.contains("/fr-par/s3/aws4_request"), authorisation);
        assertArrayEquals(BYTES, objects.get("/images/" + KEY));
        var stored = store.get(KEY).orElseThrow();
        assertEquals(3, stored.length());
        assertArrayEquals(BYTES, stored.content().readAllBytes());
        stored.content().close();

        store.remove(KEY);
        assertTrue(store.get(KEY).isEmpty(), "what is not there is no failure");
    }

    @Test
    void aPassingFailureIsTriedAgain() throws IOException {
        failures.add(500);
        failures.add(503);

        store.put(KEY, BYTES, "image/jpeg");

        assertEquals(3, requests.get());
        assertArrayEquals(BYTES, objects.get("/images/" + KEY));
    }

    @Test
    void aLastingFailureIsAFailure() {
        for (int i = 0; i < 9; i++) failures.add(500);

        assertThrows(IOException.class, () -> store.get(KEY));

        assertEquals(3, requests.get());
    }

    @Test
    void aServiceThatSaysNothingIsNotWaitedFor() {
        silence = new CountDownLatch(1);
        var impatient = store(Duration.ofMillis(200));

        assertTimeout(Duration.ofSeconds(15), () -> assertThrows(IOException.class, () -> impatient.get(KEY)));

        assertEquals(3, requests.get());
        impatient.disconnect();
    }

    @Test
    void wrongKeysAreNamedAndNotTriedAgain() {
        code = "SignatureDoesNotMatch";
        failures.add(403);

        var failure = assertThrows(IOException.class, () -> store.put(KEY, BYTES, "image/jpeg"));

        assertEquals(1, requests.get());
        for (String word : new String[] {"bucket images", "une-cle", "kiosque.media.s3.access-key", ".secret-key"})
            assertTrue(failure.getMessage().contains(word), failure::getMessage);
        assertTrue(!failure.toString().contains("un-secret"));
    }

    @Test
    void aMissingBucketIsNamed() {
        code = "NoSuchBucket";
        failures.add(404);

        var failure = assertThrows(IOException.class, () -> store.get(KEY));

        assertTrue(failure.getMessage().contains("no bucket images") && failure.getMessage().contains("kiosque.media.s3.bucket"), failure::getMessage);
    }

    @Test
    void aBucketWithoutKeysIsNoSetting() {
        var failure = assertThrows(IllegalArgumentException.class, () -> new S3Settings(Optional.of("images"), Optional.empty(),
                "fr-par", Optional.empty(), Optional.empty(), true));
        assertTrue(failure.getMessage().contains("kiosque.media.s3.access-key"), failure::getMessage);
    }
}

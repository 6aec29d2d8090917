package org.kiosque.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The jar that is shipped, running: the demo newspaper on a free port. */
final class Kiosque implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path data;
    private final Path output;
    private final int port;
    private final Process process;
    private final Thread lastResort;

    private Kiosque(Path data, int port) {
        this.data = data;
        this.port = port;
        output = outputOf(data);
        process = launch();
        lastResort = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** @param name of a folder below target that is removed first */
    static Kiosque afresh(String name) {
        Path data = Path.of("target", name).toAbsolutePath();
        remove(data);
        remove(outputOf(data));
        return on(data);
    }

    /** @return another one on what this one has left behind */
    Kiosque again() {
        return on(data);
    }

    private static Kiosque on(Path data) {
        var kiosque = new Kiosque(data, freePort());
        try {
            kiosque.awaitReadiness();
            return kiosque;
        } catch (RuntimeException | Error failure) {
            kiosque.close();
            throw failure;
        }
    }

    /** @return scheme, host and port */
    String origin() {
        return "http://localhost:" + port;
    }

    /** Ends it as a power cut would: nothing is flushed, nobody says goodbye, the database goes too. */
    void kill() {
        var family = Stream.concat(Stream.of(process.toHandle()), database().stream())
                .flatMap(head -> Stream.concat(Stream.of(head), head.descendants())).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
        forget();
    }

    /** It lives beside the server, not below it, and leaves its number in its folder. */
    private Optional<ProcessHandle> database() {
        try (Stream<Path> files = Files.find(data.resolve("postgresql"), 2, (file, attributes) -> file.endsWith("postmaster.pid"))) {
            var number = files.findFirst();
            return number.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(Files.readAllLines(number.get()).get(0)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
        forget();
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException shuttingDown) {
            // it has run, or is about to
        }
    }

    private Process launch() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("kiosque.jar"),
                "--port", Integer.toString(port), "--data", data.toString(), "--demo");
        // What the environment says to Kiosque is meant for another one.
        builder.environment().keySet().removeIf(name -> name.startsWith("KIOSQUE_"));
        try {
            Files.createDirectories(data);
            return builder.directory(data.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReadiness() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive()) throw new AssertionError("Kiosque ended with " + process.exitValue() + ":\n" + said());
            if (Instant.now().isAfter(end)) throw new AssertionError("Kiosque is not ready after " + PATIENCE + ":\n" + said());
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create(origin() + "/health/ready")).timeout(Duration.ofSeconds(10)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static Path outputOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

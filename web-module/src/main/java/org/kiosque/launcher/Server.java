package org.kiosque.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** Payara Micro in this process, with the one application at the root of its one address. */
final class Server {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    /** A folder of this name is what the server answers the bare address with. */
    private static final String AT_THE_ROOT = "ROOT";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration AFTER_AN_ERROR = Duration.ofSeconds(5);

    private final Settings settings;
    private final Path runtime;
    private final Path logs;
    private PayaraMicroBoot payara;

    Server(Settings settings, Path runtime, Path logs) {
        this.settings = settings;
        this.runtime = runtime;
        this.logs = logs;
    }

    /** The server itself would say it late and in thirty lines. */
    void checkAddress() {
        if (!isFree(0))
            throw new Refusal("%s in %s is not an address of this machine.".formatted(settings.address(), Settings.ADDRESS));
        if (!isFree(settings.port()))
            throw new Refusal("Port %d cannot be had, most likely another program has it: choose another with --port."
                    .formatted(settings.port()));
    }

    private boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), port));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** @param beforeDeployment waited for when the server is up and before the application starts */
    void start(Runnable beforeDeployment) {
        var application = DataFolder.created(runtime.resolve(AT_THE_ROOT));
        var unpacked = CompletableFuture.runAsync(() -> unpackApplication(application));
        System.setProperty("payaramicro.disablePhoneHome", "true");
        System.setProperty("product.name", "Kiosque");
        // From jars on the disk its classes load in two thirds of the time they take out of a jar in a jar.
        PayaraMicro.setUpackedJarDir(runtime.resolve("jars").toFile());
        payara = PayaraMicro.getInstance()
                .setRootDir(runtime.resolve("server").toFile())
                .setHttpPort(settings.port())
                .setHttpAutoBind(false)
                .setNoHazelcast(true)
                .addDeploymentFile(application.toFile())
                .setPreBootHandler(this::configure)
                .setPostBootHandler(server -> {
                    unpacked.join();
                    beforeDeployment.run();
                });
        try {
            payara.bootStrap();
        } catch (BootstrapException | RuntimeException failed) {
            throw Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                    .filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst()
                    .orElseGet(() -> refusal(ErrorsOnConsole.cause(failed)));
        }
    }

    /** A failed deployment does not stop the server, nor does it tell whoever started it. */
    void awaitReadiness() {
        var readiness = new Readiness(settings);
        var patience = ErrorsOnConsole.duringStart().isPresent() ? AFTER_AN_ERROR : PATIENCE;
        for (var end = Instant.now().plus(patience); !readiness.isGiven(); pause())
            if (Instant.now().isAfter(end))
                throw refusal(readiness.address() + " does not answer that it is ready");
    }

    private Refusal refusal(String otherwise) {
        return new Refusal("Kiosque does not start: %s (see %s)."
                .formatted(ErrorsOnConsole.duringStart().orElse(otherwise), logs));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Kiosque was stopped while it was starting.", stopped);
        }
    }

    void stop() {
        try {
            if (payara != null) payara.shutdown();
        } catch (BootstrapException | IllegalStateException alreadyStopped) {
            // its own hook was faster
        }
    }

    private void configure(AdminCommandRunner server) {
        for (var setting : List.of(
                LISTENER + "address=" + settings.address(),
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=" + String.join(",", "text/html", "text/plain", "text/css", "text/xml",
                        "text/javascript", "application/javascript", "application/json", "application/manifest+json", "application/feed+json",
                        "application/xml", "application/xhtml+xml", "application/rss+xml", "application/atom+xml",
                        "image/svg+xml")))
            server.run("set", setting);
    }

    private static void unpackApplication(Path target) {
        try (var war = new ZipInputStream(Server.class.getResourceAsStream("/kiosque.war"))) {
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) throw new IOException(entry.getName() + " leaves the archive.");
                Files.createDirectories(path.getParent());
                Files.copy(war, path);
            }
        } catch (IOException full) {
            throw new Refusal("Kiosque cannot be unpacked into " + target + ": is the disk full?", full);
        }
    }
}

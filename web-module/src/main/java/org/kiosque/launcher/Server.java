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
import java.util.List;
import java.util.zip.ZipInputStream;

/** Payara Micro in this process, with the one application at the root of its one address. */
final class Server {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    private final Settings settings;
    private final Path folder;
    private PayaraMicroBoot payara;

    Server(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** The server itself would say it late and in thirty lines. */
    void checkAddress() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (IOException taken) {
            throw new Refusal("Port %d on %s cannot be used, perhaps another program has it: choose another with --port."
                    .formatted(settings.port(), settings.address()), taken);
        }
    }

    /** @param beforeDeployment waited for when the server is up and before the application starts */
    void start(Runnable beforeDeployment) throws BootstrapException {
        var application = unpackedApplication();
        System.setProperty("payaramicro.disablePhoneHome", "true");
        payara = PayaraMicro.getInstance()
                .setRootDir(folder.toFile())
                .setHttpPort(settings.port())
                .setHttpAutoBind(false)
                .setNoHazelcast(true)
                .addDeploymentFile(application.toFile())
                .setPreBootHandler(this::configure)
                .setPostBootHandler(server -> beforeDeployment.run());
        payara.bootStrap();
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
                        "text/javascript", "application/javascript", "application/json", "application/feed+json",
                        "application/xml", "application/xhtml+xml", "application/rss+xml", "application/atom+xml",
                        "image/svg+xml"),
                HTTP + "cookie-same-site-enabled=true",
                HTTP + "cookie-same-site-value=Lax"))
            server.run("set", setting);
    }

    /** The server takes the root of the address from the name of the folder. */
    private Path unpackedApplication() {
        var target = folder.resolveSibling("ROOT");
        DataFolder.delete(target);
        try (var war = new ZipInputStream(Server.class.getResourceAsStream("/kiosque.war"))) {
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) throw new IOException(entry.getName() + " leaves the archive.");
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(war, path);
                }
            }
            return target;
        } catch (IOException full) {
            throw new Refusal("Kiosque cannot be unpacked into " + target + ": is the disk full?", full);
        }
    }
}

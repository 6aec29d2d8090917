package org.kiosque.web.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A mail server that takes nothing for some recipients and says why; the one for tests knows no refusals. */
class StrictServer implements AutoCloseable {

    private final Map<String, String> answers = new HashMap<>();
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    /** @param refusals addresses, each followed by what is said to them */
    StrictServer(String... refusals) throws IOException {
        for (int i = 0; i < refusals.length; i += 2) answers.put(refusals[i], refusals[i + 1]);
        var thread = new Thread(this::listen);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        try {
            while (true) {
                try (var caller = door.accept()) {
                    serve(caller);
                }
            }
        } catch (SocketException closed) {
            // the test is over
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void serve(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 strict");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String recipient = line.toLowerCase(Locale.ROOT).replaceFirst("^rcpt to:<(.*?)>.*", "$1");
            say(caller, answers.getOrDefault(recipient, "250 fine"));
            if (line.toUpperCase(Locale.ROOT).startsWith("QUIT")) return;
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

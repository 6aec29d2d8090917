package org.kiosque.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a database server writes into its folder while it runs: its process number, line by line what else it has. */
record PostmasterNote(Path file, List<String> lines) {

    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int PATIENCE = 2_000;

    static PostmasterNote in(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        try {
            return new PostmasterNote(file, Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException unreadable) {
            throw new Refusal("The file " + file + " cannot be read.", unreadable);
        }
    }

    boolean exists() { return Files.exists(file); }

    Optional<ProcessHandle> process() {
        return number(PROCESS).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    boolean isAnswered() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number(PORT).orElse(0L).intValue()), PATIENCE);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new Refusal("The file " + file + " cannot be removed.", unwritable);
        }
    }

    private Optional<Long> number(int line) {
        try {
            return line < lines.size() ? Optional.of(Long.parseLong(lines.get(line).strip())) : Optional.empty();
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}

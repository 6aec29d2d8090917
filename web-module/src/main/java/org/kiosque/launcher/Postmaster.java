package org.kiosque.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The running server of one database folder: started, stopped, and found again after a kill. */
record Postmaster(PostgresPrograms programs, Path cluster, Path log) {

    private static final String PATIENCE_IN_SECONDS = "120";

    /** What a newsroom may expect of its database; fixed words only, for a shell reads them. */
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
            + "-c fsync=on -c synchronous_commit=on -c full_page_writes=on "
            + "-c password_encryption=scram-sha-256 -c timezone=UTC -c log_checkpoints=off";

    void start(int port) {
        var outcome = control("start", "-l", log.toString(), "-o", "-p " + port + SETTINGS);
        if (!outcome.isGood())
            throw new Refusal("The database in " + cluster + " does not start: " + reason() + " (see " + log + ").");
    }

    /** Open transactions are rolled back, what was committed is on the disk. */
    void stop() {
        if (control("stop", "-m", "fast").isGood()) return;
        control("stop", "-m", "immediate");
    }

    /**
     * A killed Kiosque leaves its server running. The process id in the folder alone proves nothing: after a
     * restart of the machine it may be anybody's.
     */
    void stopOrphan() {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var process = ProcessHandle.of(pidIn(pidFile)).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) return;
        var program = process.get().info().command().map(Path::of);
        if (program.isPresent() && !programs.contain(program.get())) removeStale(pidFile);
        else stop();
        if (process.get().isAlive() && Files.exists(pidFile))
            throw new Refusal("The process %d uses the database folder %s and does not stop: end it and start Kiosque again."
                    .formatted(process.get().pid(), cluster));
    }

    private PostgresPrograms.Outcome control(String action, String... options) {
        var arguments = new java.util.ArrayList<>(List.of(action, "-D", cluster.toString(), "-s", "-w",
                "-t", PATIENCE_IN_SECONDS));
        arguments.addAll(List.of(options));
        return programs.run("pg_ctl", arguments, log.resolveSibling("pg_ctl.log"));
    }

    /** The server's own last word, without time and process. */
    private String reason() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                    .orElse("it gave no reason");
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return "its log cannot be read";
        }
    }

    private static long pidIn(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(line -> Long.parseLong(line.strip())).orElse(0L);
        } catch (IOException | NumberFormatException damaged) {
            return 0;
        }
    }

    private static void removeStale(Path file) {
        try {
            Files.delete(file);
        } catch (IOException unwritable) {
            throw new Refusal("The file " + file + " cannot be removed.", unwritable);
        }
    }
}

package org.kiosque.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The running server of one database folder: started, stopped, and found again after a kill. */
record Postmaster(PostgresPrograms programs, Path cluster, Path logs) {

    private static final String PATIENCE_IN_SECONDS = "120";
    private static final long BIG_LOG = 5_000_000;
    private static final Pattern END = Pattern.compile("^.*?(FATAL|PANIC):\\s*");

    /** What a newsroom may expect of its database. Fixed words only, for a shell reads them. */
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
            + "-c fsync=on -c synchronous_commit=on -c full_page_writes=on "
            + "-c password_encryption=scram-sha-256 -c timezone=UTC -c log_checkpoints=off";

    void start(int port) {
        rotateLog();
        long before = log().toFile().length();
        var outcome = control("start", "-l", log().toString(), "-o", "-p " + port + SETTINGS);
        if (outcome.isGood()) return;
        stop();
        throw new Refusal("The database in %s does not start: %s (see %s)."
                .formatted(cluster, reasonAfter(before, outcome.said()), log()));
    }

    /** What was committed is on the disk; what was not is rolled back. */
    void stop() {
        if (!control("stop", "-m", "fast").isGood() && isRunning()) control("stop", "-m", "immediate");
    }

    boolean isRunning() { return control("status").isGood(); }

    /**
     * A killed Kiosque leaves its server running: it is stopped, for two on one folder would destroy it. The number in
     * the folder alone proves nothing: by now it may be anybody's, or that of a dead process nobody has buried.
     */
    void stopOrphan() {
        var note = PostmasterNote.in(cluster);
        var process = note.process();
        if (process.isEmpty()) return;
        var program = process.get().info().command().map(Path::of);
        if (program.filter(programs::contain).isPresent()) stop();
        else if (program.filter(Postmaster::isPostgres).isEmpty() && !note.isAnswered()) note.remove();
        if (note.exists())
            throw new Refusal("The process %d has the database in %s open: end it and start Kiosque again."
                    .formatted(process.get().pid(), cluster));
    }

    private static boolean isPostgres(Path program) { return program.getFileName().toString().startsWith("postgres"); }

    private PostgresPrograms.Outcome control(String action, String... options) {
        var arguments = new ArrayList<>(List.of(action, "-D", cluster.toString()));
        if (!action.equals("status")) arguments.addAll(List.of("-s", "-w", "-t", PATIENCE_IN_SECONDS));
        arguments.addAll(List.of(options));
        return programs.run("pg_ctl", arguments, logs.resolve("pg_ctl.log"));
    }

    private Path log() { return logs.resolve("postgresql.log"); }

    private void rotateLog() {
        if (log().toFile().length() < BIG_LOG) return;
        try {
            Files.move(log(), logs.resolve("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException inUse) {
            throw new Refusal("The log " + log() + " cannot be put aside.", inUse);
        }
    }

    /** The server's own words, without time and process: the last that ended it, or the first that are no routine. */
    private String reasonAfter(long position, String said) {
        try (var file = Files.newInputStream(log())) {
            file.skipNBytes(position);
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().filter(line -> END.matcher(line).find()).reduce((earlier, later) -> later)
                    .or(() -> Stream.concat(lines.stream(), said.lines()).filter(line -> !line.contains(" LOG: ")).findFirst())
                    .map(line -> END.matcher(line).replaceFirst(""))
                    .orElse("it gives no reason");
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }
}

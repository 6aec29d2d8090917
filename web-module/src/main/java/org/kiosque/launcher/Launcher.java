package org.kiosque.launcher;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;

/** Starts the database and the server in the right order, says so, and stops them in the reverse. */
public final class Launcher {

    /** The server puts its own streams in the place of these. */
    private final PrintStream console = System.out;
    private final long began = System.nanoTime();
    private final Configuration configuration = new Configuration(System.getProperties(), System.getenv());

    private Launcher() {}

    public static void launch(String... arguments) {
        try {
            new Launcher().run(Options.parse(arguments));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            Runtime.getRuntime().exit(refusal.exitCode());
        }
    }

    private void run(Options options) {
        if (options.help()) {
            console.print(Options.USAGE);
            return;
        }
        options.settings().forEach(configuration::put);
        configuration.readFile();
        start(Settings.from(configuration::get));
    }

    private void start(Settings settings) {
        settings.database().ifPresent(ExternalDatabase::check);
        var data = DataFolder.take(settings.data());
        var server = new Server(settings, data.freshRuntime().resolve("server"));
        server.checkAddress();
        tellTheApplication(settings);
        var database = settings.database().isPresent() ? CompletableFuture.<EmbeddedDatabase>completedFuture(null)
                : CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(data));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            database.thenAccept(EmbeddedDatabase::stop).join();
            data.removeRuntime();
        }, "kiosque-stop"));
        try {
            server.start(() -> database.thenAccept(this::tellTheApplication).join());
        } catch (Exception failed) {
            throw new Refusal("Kiosque does not start: " + failed.getMessage(), failed);
        }
        if (!new Readiness(settings).isReady())
            throw new Refusal("Kiosque does not start: the application was not deployed.");
        console.println(Welcome.text(settings, (System.nanoTime() - began) / 1e9));
    }

    private void tellTheApplication(Settings settings) {
        configuration.put(Settings.DATA, settings.data().toString());
        configuration.put(Settings.PORT, Integer.toString(settings.port()));
        configuration.put(Settings.CONTENT, Settings.word(settings.content()));
        configuration.put(Settings.PROFILE, Settings.word(settings.profile()));
        configuration.put(Settings.PUBLIC_ORIGIN, settings.publicOrigin().toString());
    }

    private void tellTheApplication(EmbeddedDatabase database) {
        if (database == null) return;
        configuration.put(Settings.DB_URL, database.url());
        configuration.put(Settings.DB_USER, database.user());
        configuration.put(Settings.DB_PASSWORD, database.password());
    }
}

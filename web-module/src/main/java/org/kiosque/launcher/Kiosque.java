package org.kiosque.launcher;

import java.util.concurrent.CompletableFuture;

/** Database and server of one site: started side by side, stopped one after the other. */
final class Kiosque {

    private final Settings settings;
    private final Configuration configuration;
    private final DataFolder data;
    private final Server server;
    private CompletableFuture<EmbeddedDatabase> database = CompletableFuture.completedFuture(null);
    private volatile boolean started;
    private volatile boolean stopping;

    Kiosque(Settings settings, Configuration configuration) {
        this.settings = settings;
        this.configuration = configuration;
        data = DataFolder.take(settings.data());
        server = new Server(settings, data.freshRuntime(), data.logs());
    }

    void start() {
        server.checkAddress();
        settings.database().ifPresent(ExternalDatabase::check);
        Journal.open(data.logs(), data.runtime());
        tellTheApplication();
        if (settings.database().isEmpty())
            database = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(data),
                    task -> new Thread(task, "kiosque-database").start());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "kiosque-stop"));
        server.start(this::awaitDatabase);
        server.awaitReadiness();
        ErrorsOnConsole.started();
        started = true;
    }

    boolean isStopping() { return stopping; }

    /** Requests in work end before the database goes away under them. */
    private void stop() {
        stopping = true;
        server.stop();
        database.handle((running, failure) -> {
            if (running != null) running.stop();
            return null;
        }).join();
        sweep();
        if (started) Console.OUT.println(System.lineSeparator() + "Kiosque has stopped.");
    }

    /** Where files in use cannot be removed, the next start does it. */
    private void sweep() {
        try {
            data.removeRuntime();
        } catch (Refusal inUse) {
            // nothing is lost, and nobody is there to hear it
        }
    }

    private void awaitDatabase() {
        var running = database.join();
        if (running != null) tellTheApplication(running);
    }

    private void tellTheApplication() {
        configuration.put(Settings.DATA, settings.data().toString());
        configuration.put(Settings.PORT, Integer.toString(settings.port()));
        configuration.put(Settings.CONTENT, Settings.word(settings.content()));
        configuration.put(Settings.PROFILE, Settings.word(settings.profile()));
        configuration.put(Settings.PUBLIC_ORIGIN, settings.publicOrigin().toString());
    }

    private void tellTheApplication(EmbeddedDatabase running) {
        configuration.put(Settings.DB_URL, running.url());
        configuration.put(Settings.DB_USER, running.user());
        configuration.put(Settings.DB_PASSWORD, running.password());
    }
}

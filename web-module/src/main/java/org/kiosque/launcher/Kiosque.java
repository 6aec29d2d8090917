package org.kiosque.launcher;

import fish.payara.micro.BootstrapException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Database and server of one site: started side by side, stopped one after the other. */
final class Kiosque {

    private final Settings settings;
    private final Configuration configuration;
    private final DataFolder data;
    private final Server server;
    private CompletableFuture<EmbeddedDatabase> database = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    Kiosque(Settings settings, Configuration configuration) {
        this.settings = settings;
        this.configuration = configuration;
        data = DataFolder.take(settings.data());
        server = new Server(settings, data.freshRuntime());
    }

    void start() {
        server.checkAddress();
        settings.database().ifPresent(ExternalDatabase::check);
        var log = Journal.open(data.logs(), data.runtime());
        tellTheApplication();
        if (settings.database().isEmpty())
            database = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(data));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "kiosque-stop"));
        try {
            server.start(this::awaitDatabase);
            server.awaitReadiness();
        } catch (BootstrapException failed) {
            throw refusalIn(failed).orElseGet(() -> new Refusal(
                    "Kiosque does not start: " + ErrorsOnConsole.cause(failed) + " (see " + log + ").", failed));
        }
        ErrorsOnConsole.started();
    }

    boolean isStopping() { return stopping; }

    private static Optional<Refusal> refusalIn(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst();
    }

    /** Requests in work end before the database goes away under them. */
    private void stop() {
        stopping = true;
        server.stop();
        database.handle((started, failure) -> {
            if (started != null) started.stop();
            return null;
        }).join();
        data.removeRuntime();
    }

    private void awaitDatabase() {
        var started = database.join();
        if (started != null) tellTheApplication(started);
    }

    private void tellTheApplication() {
        configuration.put(Settings.DATA, settings.data().toString());
        configuration.put(Settings.PORT, Integer.toString(settings.port()));
        configuration.put(Settings.CONTENT, Settings.word(settings.content()));
        configuration.put(Settings.PROFILE, Settings.word(settings.profile()));
        configuration.put(Settings.PUBLIC_ORIGIN, settings.publicOrigin().toString());
    }

    private void tellTheApplication(EmbeddedDatabase started) {
        configuration.put(Settings.DB_URL, started.url());
        configuration.put(Settings.DB_USER, started.user());
        configuration.put(Settings.DB_PASSWORD, started.password());
    }
}

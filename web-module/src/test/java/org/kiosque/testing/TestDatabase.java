package org.kiosque.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One real PostgreSQL for a whole run of integration tests, started before the first server: the servers find its
 * address in the system properties that arquillian.xml hands on to them.
 */
public class TestDatabase implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("kiosque.test.database")) return;
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.setProperty("kiosque.db.url", postgres.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) return;
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

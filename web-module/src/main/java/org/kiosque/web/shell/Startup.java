package org.kiosque.web.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What is done when the site starts, in this order, by observers of the application's start with these priorities. */
@ApplicationScoped
public class Startup {

    /** Is it fit to run as it is configured? */
    public static final int CHECK = 100;
    /** Bring the web's own tables up to date. */
    public static final int SCHEMA = 200;
    /** Fill in the demo newspaper, if that is wanted. */
    public static final int DEMO = 300;
    /** Give an empty site what it cannot do without. */
    public static final int FOUND = 400;
    /** Begin with recurring work. */
    public static final int WORK = 500;

    private static final long FOUNDING = 0x6b696f73717565L;

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    /** Lets the nodes of a cluster found the site one after the other, until the end of the running transaction. */
    public void takeTurn() {
        try (var connection = database.getConnection(); var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, FOUNDING);
            lock.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not answer.", failure);
        }
    }
}

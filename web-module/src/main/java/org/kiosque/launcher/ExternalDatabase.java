package org.kiosque.launcher;

import java.net.UnknownHostException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL that somebody else looks after. */
record ExternalDatabase(String url, String user, String password) {

    private static final int OLDEST_POSTGRESQL = 14;

    ExternalDatabase {
        if (!url.startsWith("jdbc:postgresql:"))
            throw Refusal.wronglyCalled(
                    "kiosque.db.url must look like jdbc:postgresql://host:5432/kiosque; Kiosque speaks PostgreSQL only.");
    }

    /** Better a sentence now than a failed deployment in ten seconds. */
    void check() {
        try (var connection = DriverManager.getConnection(url, login())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRESQL)
                throw new Refusal("The database %s is PostgreSQL %d; Kiosque needs %d or newer."
                        .formatted(place(), version, OLDEST_POSTGRESQL));
        } catch (SQLException refused) {
            throw new Refusal(sentence(refused), refused);
        }
    }

    private Properties login() {
        var login = new Properties();
        if (user != null) login.setProperty("user", user);
        if (password != null) login.setProperty("password", password);
        login.setProperty("loginTimeout", "10");
        login.setProperty("connectTimeout", "10");
        return login;
    }

    private String sentence(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28"))
            return "The database %s does not accept this user and password: check kiosque.db.user and kiosque.db.password."
                    .formatted(place());
        if (state.equals("3D000"))
            return "There is no such database at %s: create it, or correct kiosque.db.url.".formatted(place());
        return "The database %s cannot be reached: check kiosque.db.url and that it is running (%s)."
                .formatted(place(), reason(refused));
    }

    private static String reason(SQLException refused) {
        var cause = ErrorsOnConsole.cause(refused);
        return refused.getCause() instanceof UnknownHostException ? "unknown host " + cause : cause;
    }

    /** The address without what follows the question mark: that may be a password. */
    private String place() { return url.split("\\?", 2)[0]; }
}

package org.kiosque.web.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The mails in the table {@code web.mail}. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final String MAIL = "select id, recipient, subject, body, created_at, sent_at, bulk, html, list, unsubscribe, copy from web.mail ";

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    void put(Letter letter) {
        var now = Instant.now();
        change("insert into web.mail (recipient, subject, body, secret, created_at, next_attempt_at) values (?, ?, ?, ?, ?, ?)",
                letter.recipient(), letter.subject(), letter.body(), letter.secret(), at(now), at(now));
    }

    /** Behind everything that is written to one person. */
    void put(Letter letter, Bulk bulk) {
        var now = Instant.now();
        change("insert into web.mail (recipient, subject, body, secret, created_at, next_attempt_at, bulk, html, list, unsubscribe, copy) "
                        + "values (?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?)",
                letter.recipient(), letter.subject(), letter.body(), letter.secret(), at(now), at(now),
                bulk.html(), bulk.list(), bulk.unsubscribe(), bulk.copy());
    }

    List<Mail> latest(int limit) {
        return find(MAIL + "order by id desc limit ?", limit);
    }

    Optional<Mail> mail(long id) {
        return find(MAIL + "where id = ?", id).stream().findFirst();
    }

    /** Takes the mail that is due, for the running transaction only: no other node sees it meanwhile. */
    Optional<Mail> takeDue(Instant now, Instant writtenAfter) {
        return find(MAIL + "where next_attempt_at <= ? and created_at > ? "
                + "order by bulk, next_attempt_at limit 1 for update skip locked", at(now), at(writtenAfter)).stream().findFirst();
    }

    void sent(Mail mail, Instant now) {
        change("update web.mail set sent_at = ?, next_attempt_at = null, attempts = attempts + 1, last_error = null, "
                + "body = case when secret or bulk then '' else body end, html = null where id = ?", at(now), mail.id());
    }

    /** Is not tried again. */
    void refused(Mail mail, String why, Instant now) {
        change("update web.mail set refused_at = ?, next_attempt_at = null, attempts = attempts + 1, last_error = left(?, 500), "
                + "body = '', html = null where id = ?", at(now), why, mail.id());
    }

    /** Waits a minute after the first failure, then twice as long each time, six hours at most. */
    void failed(Mail mail, String why, Instant now) {
        change("update web.mail set attempts = attempts + 1, last_error = left(?, 500), "
                + "next_attempt_at = ?::timestamptz + least(interval '1 minute' * 2 ^ least(attempts, 20), interval '6 hours') "
                + "where id = ?", why, at(now), mail.id());
    }

    /** @return whether that was not known yet */
    boolean bounced(Mail mail, Instant now) {
        return change("update web.mail set bounced_at = ? where id = ? and bounced_at is null", at(now), mail.id()) > 0;
    }

    /** @return how many of the letters to this address came back, of those that are remembered */
    int bounces(String recipient) {
        return find(MAIL + "where recipient = ? and bounced_at is not null", recipient).size();
    }

    int forget(Instant writtenBefore) {
        return change("delete from web.mail where created_at < ?", at(writtenBefore));
    }

    private int change(String sql, Object... parameters) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox failed.", failure);
        }
    }

    private List<Mail> find(String sql, Object... parameters) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            var found = new ArrayList<Mail>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(mail(rows));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox failed.", failure);
        }
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(row.getLong("id"), row.getString("recipient"), row.getString("subject"), row.getString("body"),
                instant(row, "created_at"), instant(row, "sent_at"), row.getBoolean("bulk") ? bulk(row) : null);
    }

    private static Bulk bulk(ResultSet row) throws SQLException {
        return new Bulk(row.getString("html"), row.getString("list"), row.getString("unsubscribe"), row.getLong("copy"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

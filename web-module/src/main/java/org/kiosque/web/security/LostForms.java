package org.kiosque.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.kiosque.accounts.AccountId;
import org.kiosque.web.shell.Site;

/**
 * Keeps what somebody sends after their session has ended, in the table {@code web.lost_form}. Only a form that this site
 * made for a signed-in person is kept, and only for them: whoever was never signed in leaves nothing here.
 */
@ApplicationScoped
@Transactional
public class LostForms {

    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final int CHARACTERS_MAX = 2_000_000;
    private static final int ADDRESS_MAX = 2000;
    /** Of one account; the oldest goes. */
    private static final int MOST = 20;
    private static final int TOKEN_BYTES = 16;

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    @Inject FormSeal seal;
    @Inject Site site;

    private final SecureRandom random = new SecureRandom();

    /** @param request of somebody who is not signed in. @return the token it is found by; empty when it is no such form */
    Optional<String> keep(HttpServletRequest request, Instant now) {
        if (!isForm(request) || !isOurs(request)) return Optional.empty();
        return seal.open(request.getParameter(LostForm.SEAL)).flatMap(account -> keep(LostForm.of(request), account, now));
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getContentType() != null && request.getContentType().startsWith(URL_ENCODED);
    }

    private boolean isOurs(HttpServletRequest request) {
        return OriginCheck.isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Referer"), site.getOrigin());
    }

    private Optional<String> keep(LostForm form, AccountId account, Instant now) {
        String fields = form.json();
        if (fields.length() > CHARACTERS_MAX || form.address().length() > ADDRESS_MAX) return Optional.empty();
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        change("insert into web.lost_form (token, account, address, fields, kept_at) values (?, ?, ?, ?, ?)",
                token, account.value(), form.address(), fields, now.atOffset(ZoneOffset.UTC));
        change("delete from web.lost_form where account = ? and token in "
                + "(select token from web.lost_form where account = ? order by kept_at desc, token offset " + MOST + ")", account.value(), account.value());
        return Optional.of(token);
    }

    /** @return empty when there is none, or it is somebody else's */
    Optional<LostForm> find(String token, AccountId account) {
        try (var connection = database.getConnection();
             var statement = connection.prepareStatement("select address, fields from web.lost_form where token = ? and account = ?")) {
            statement.setString(1, token);
            statement.setLong(2, account.value());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(LostForm.of(rows.getString(1), rows.getString(2))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("What was typed cannot be found.", failure);
        }
    }

    void forget(Instant keptBefore) {
        change("delete from web.lost_form where kept_at < ?", keptBefore.atOffset(ZoneOffset.UTC));
    }

    private void change(String sql, Object... parameters) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("What was typed cannot be kept.", failure);
        }
    }
}

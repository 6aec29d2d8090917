package org.kiosque.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.kiosque.accounts.AccountId;

/**
 * Says on a form for whom it was made, in a way nobody can forge: when the session is gone, nothing else tells. It opens no
 * door, and all nodes know it.
 */
@ApplicationScoped
public class FormSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SEAL = Pattern.compile("(\\d{1,18})\\.([0-9a-f]{64})");

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    private volatile SecretKeySpec key;

    String of(AccountId account) {
        return account + "." + HexFormat.of().formatHex(mac(account));
    }

    /** @param seal as a form brought it; null for none. @return for whom it was made; empty when it is not ours */
    Optional<AccountId> open(String seal) {
        var parts = SEAL.matcher(seal == null ? "" : seal);
        if (!parts.matches()) return Optional.empty();
        var account = new AccountId(Long.parseLong(parts.group(1)));
        return Optional.of(account).filter(of -> MessageDigest.isEqual(mac(of), HexFormat.of().parseHex(parts.group(2))));
    }

    private byte[] mac(AccountId account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(account.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java knows " + ALGORITHM + ".", impossible);
        }
    }

    private SecretKeySpec key() {
        if (key == null) key = new SecretKeySpec(secret().getBytes(StandardCharsets.US_ASCII), ALGORITHM);
        return key;
    }

    private String secret() {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("select secret from web.form_seal");
             var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The seal of the forms cannot be read.", failure);
        }
    }
}

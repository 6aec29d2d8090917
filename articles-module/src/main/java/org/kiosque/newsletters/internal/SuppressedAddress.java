package org.kiosque.newsletters.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.Suppression;

/** An address no letter goes to. Added and removed as a row; read as this. */
@Entity
@Table(name = "newsletter_suppression")
class SuppressedAddress {

    @Id private String address;
    @Column(name = "by") private Long suppressor;
    private String note;
    private Instant since;

    /** For Hibernate only. */
    protected SuppressedAddress() {}

    Suppression suppression() {
        return new Suppression(address, suppressor == null ? null : new AccountId(suppressor), note, since);
    }
}

package org.kiosque.catalogue.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.catalogue.Redirect;
import org.kiosque.catalogue.Redirect.Way;
import org.kiosque.catalogue.RedirectEntry;

/** Where an address leads that nothing stands at. */
@Entity
@Table(name = "redirect")
class KeptRedirect {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    private String path;
    private String target;
    private short status;
    private boolean automatic;
    private Long laidBy;
    private Instant laidAt;

    /** For Hibernate only. */
    protected KeptRedirect() {}

    KeptRedirect(Redirect redirect, boolean automatic, AccountId by, Instant now) {
        this.path = redirect.path();
        this.automatic = automatic;
        this.laidBy = by == null ? null : by.value();
        this.laidAt = now.truncatedTo(ChronoUnit.MICROS);
        lead(redirect.target(), redirect.way());
    }

    /** Where it led to leads on: so does this, for now only if that does. */
    void follow(Redirect on) {
        lead(on.target(), on.way() == Way.FOR_GOOD ? way() : on.way());
    }

    private void lead(String where, Way way) {
        target = where;
        status = (short) way.status();
    }

    private Way way() {
        return Stream.of(Way.values()).filter(way -> way.status() == status).findFirst().orElseThrow();
    }

    Redirect redirect() {
        return new Redirect(path, target, way());
    }

    RedirectEntry entry() {
        return new RedirectEntry(redirect(), automatic, laidBy == null ? null : new AccountId(laidBy), laidAt);
    }
}

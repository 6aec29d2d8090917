package org.kiosque.frontpage.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.frontpage.Arrangement;
import org.kiosque.frontpage.ArrangementCancelled;
import org.kiosque.frontpage.ArrangementId;
import org.kiosque.frontpage.FrontPageArranged;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.frontpage.FrontPageRefused;
import org.kiosque.frontpage.FrontPageRefused.Reason;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Pick;

/** An arrangement for good: it is never changed, only cancelled, and that only before it takes effect. */
@Entity
@Table(name = "arrangement")
class KeptArrangement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arrangement_seq")
    @SequenceGenerator(name = "arrangement_seq", sequenceName = "arrangement_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING) private Mode mode;
    @Embedded private KeptRule rule;

    @ElementCollection
    @CollectionTable(name = "arrangement_pick", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderColumn(name = "position")
    private List<KeptPick> picks = new ArrayList<>();

    private Instant takesEffectAt;
    private Instant arrangedAt;
    private long arrangedBy;
    private Instant cancelledAt;
    private Long cancelledBy;

    /** For Hibernate only. */
    protected KeptArrangement() {}

    /** @param from null for now */
    KeptArrangement(AccountId by, Lineup plan, Instant from, Instant now) {
        arrangedBy = by.value();
        arrangedAt = now.truncatedTo(ChronoUnit.MICROS);
        takesEffectAt = from == null ? arrangedAt : from.truncatedTo(ChronoUnit.MICROS);
        if (takesEffectAt.isBefore(arrangedAt)) throw refused(Reason.PAST);
        if (takesEffectAt.isAfter(arrangedAt.plus(FrontPageDesk.FARTHEST))) throw refused(Reason.TOO_FAR);
        if (!plan.picks().stream().allMatch(pick -> pick.holds(takesEffectAt))) throw refused(Reason.ENDS_TOO_SOON);
        mode = plan.mode();
        rule = plan.rule() == null ? null : new KeptRule(plan.rule());
        plan.picks().forEach(pick -> picks.add(new KeptPick(pick)));
    }

    FrontPageArranged arranged() {
        return new FrontPageArranged(new ArrangementId(id), new AccountId(arrangedBy), takesEffectAt, arrangedAt);
    }

    ArrangementCancelled cancel(AccountId by, Instant now) {
        if (cancelledAt != null || !now.isBefore(takesEffectAt)) throw refused(Reason.TOO_LATE);
        cancelledAt = now.truncatedTo(ChronoUnit.MICROS);
        cancelledBy = by.value();
        return new ArrangementCancelled(new ArrangementId(id), by, cancelledAt);
    }

    Arrangement arrangement() {
        return new Arrangement(new ArrangementId(id), plan(), takesEffectAt, new AccountId(arrangedBy), arrangedAt,
                cancelledBy == null ? null : new AccountId(cancelledBy), cancelledAt);
    }

    Lineup plan() {
        List<Pick> kept = picks.stream().map(KeptPick::pick).toList();
        return new Lineup(mode, kept, rule == null ? null : rule.rule());
    }

    private FrontPageRefused refused(Reason reason) {
        return new FrontPageRefused(id == null ? "new" : id, reason);
    }
}

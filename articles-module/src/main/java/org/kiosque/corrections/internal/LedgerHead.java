package org.kiosque.corrections.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.Head;
import org.kiosque.corrections.Note;

/** The end of the ledger, in the one row of its table. Whoever appends holds it locked until they are done. */
@Entity
@Table(name = "correction_head")
class LedgerHead {

    static final int ONLY = 1;

    @Id private int id;
    private long entries;
    private String hash;
    private Instant publishedAt;

    /** For Hibernate only. */
    protected LedgerHead() {}

    /** An empty ledger. */
    LedgerHead(int id) {
        this.id = id;
        this.hash = Correction.GENESIS;
    }

    /** @return the next entry, sealed; its moment is not before the last one's, whichever clock it comes from */
    Correction append(ArticleId article, String title, Note note, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        if (publishedAt != null && at.isBefore(publishedAt)) at = publishedAt;
        var open = entry(article, title, note, at, Correction.GENESIS);
        var sealed = entry(article, title, note, at, Seal.of(open));
        entries = sealed.number();
        hash = sealed.hash();
        publishedAt = at;
        return sealed;
    }

    private Correction entry(ArticleId article, String title, Note note, Instant at, String seal) {
        return new Correction(entries + 1, article, note.kind(), title, note.text(), note.before(), note.amends(), at,
                hash, seal);
    }

    Head head() {
        return new Head(entries, hash);
    }
}

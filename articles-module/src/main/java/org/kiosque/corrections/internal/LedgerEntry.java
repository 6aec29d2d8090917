package org.kiosque.corrections.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.CorrectionKind;

/** A row of the ledger. Written once; the table refuses to change or forget it, and nothing here would know how. */
@Entity
@Table(name = "correction")
class LedgerEntry {

    @Id private long number;
    @Column(name = "article_id") private long article;
    @Enumerated(EnumType.STRING) private CorrectionKind kind;
    private String articleTitle;
    private String text;
    @Column(name = "said_before") private String before;
    private Long amends;
    @Column(name = "published_at") private Instant at;
    private String previousHash;
    private String hash;
    private long publishedBy;
    private UUID token;

    /** For Hibernate only. */
    protected LedgerEntry() {}

    LedgerEntry(Correction correction, AccountId by, UUID token) {
        this.number = correction.number();
        this.article = correction.article().value();
        this.kind = correction.kind();
        this.articleTitle = correction.articleTitle();
        this.text = correction.text();
        this.before = correction.before();
        this.amends = correction.amends();
        this.at = correction.at();
        this.previousHash = correction.previousHash();
        this.hash = correction.hash();
        this.publishedBy = by.value();
        this.token = token;
    }
}

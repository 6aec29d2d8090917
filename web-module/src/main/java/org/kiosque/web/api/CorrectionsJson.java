package org.kiosque.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.CorrectionKind;
import org.kiosque.corrections.Head;

/** The ledger of corrections as programs receive it, with all they need to verify it. */
public record CorrectionsJson(
        @Schema(description = "The end of the ledger: keep it, and you can tell later whether what came before was rewritten") Head head,
        List<Entry> corrections,
        @Schema(description = "The address of the next page, missing on the last") String next) {

    public record Entry(long number, String previousHash,
                        @Schema(description = "In UTC with six decimals, as it is hashed") String publishedAt,
                        long article, CorrectionKind kind, String articleTitle, String text,
                        @Schema(description = "What the article said before, may be empty") String before,
                        @Schema(description = "The number of the entry this one puts right, missing for most") Long amends,
                        @Schema(description = "SHA-256 of the nine fields above it, see /corrections/verify") String hash) {

        static Entry of(Correction correction) {
            return new Entry(correction.number(), correction.previousHash(), correction.moment(),
                    correction.article().value(), correction.kind(), correction.articleTitle(), correction.text(),
                    correction.before(), correction.amends(), correction.hash());
        }
    }
}

package org.kiosque.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kiosque.accounts.AccountId;

/** Many pieces at once with their texts, in a few queries however many they are. Nothing here shows what is not published. */
public interface Readings {

    /** As many pieces as are looked at for those that are free. */
    int LOOKED_THROUGH = 500;

    /** A piece that everybody may read. @param since when that began: when it came out, or later */
    record FreePiece(ArticleCard card, Instant since) {}

    /**
     * @param reader null for somebody who has not signed in
     * @return those that are published, in the order that was asked for, each as {@link Articles#read} would give it
     */
    List<Reading> whole(Collection<ArticleId> ids, AccountId reader, Instant now);

    /**
     * @return those that are published, in the order that was asked for, each with its beginning only, as a reader has it
     *     who has no right to the rest, also where everybody has it; free briefs whole
     */
    List<Reading> excerpts(Collection<ArticleId> ids, Instant now);

    /** @return what everybody may read, what became free last first; among the last {@link #LOOKED_THROUGH} of the listing */
    List<FreePiece> free(Listing listing, Instant now, int limit);
}

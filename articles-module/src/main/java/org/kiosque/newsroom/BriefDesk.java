package org.kiosque.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;

/**
 * The desk's hand in the Brief of a day. Without it the Brief builds itself, and whatever comes out later still finds
 * its way in. Every call is one transaction and needs {@link org.kiosque.accounts.Permission#PUBLISH}; who lacks it
 * meets {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED.
 */
public interface BriefDesk {

    /**
     * @param briefs all of the day, in the order of the Brief; those that are left out too
     * @param version hand it back when arranging; 0 when nobody has
     * @param by who arranged it last; null when nobody has
     * @param at when that was; null when nobody has
     */
    record Sheet(LocalDate day, List<ArticleCard> briefs, BriefArrangement arrangement, int version, AccountId by, Instant at) {

        public Sheet {
            briefs = List.copyOf(briefs);
        }
    }

    /** @param day in the site's zone. @throws BriefRefused UNKNOWN for a year that no calendar knows */
    Sheet open(AccountId by, LocalDate day, Instant now);

    /**
     * Arranges it like this; readers see it at once. What is no brief of that day does no harm: it is never shown.
     *
     * @param version as in the {@link Sheet} that was opened
     * @throws BriefRefused UNKNOWN, CHANGED_MEANWHILE
     */
    void arrange(AccountId by, LocalDate day, int version, BriefArrangement arrangement, Instant now);

    /**
     * Lets it build itself again: in the order they came out, all of them. The introduction stays.
     *
     * @param version as in the {@link Sheet} that was opened
     * @throws BriefRefused UNKNOWN, CHANGED_MEANWHILE
     */
    void rebuild(AccountId by, LocalDate day, int version, Instant now);
}

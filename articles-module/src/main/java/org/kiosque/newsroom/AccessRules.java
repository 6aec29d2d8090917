package org.kiosque.newsroom;

import java.util.Map;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessRule;

/**
 * For whom texts are when the piece itself leaves it open. Every call is one transaction; changing a rule needs
 * {@link org.kiosque.accounts.Permission#RUN_DESK} and holds at once for all pieces that leave it open.
 */
public interface AccessRules {

    AccessRule ofSite();

    /** @return for each section's slug; a section may leave it to the site */
    Map<String, AccessRule> ofSections();

    /** @throws IllegalArgumentException for a rule that leaves it open: there is nothing above the site */
    void laySite(AccountId by, AccessRule rule);

    /** @throws ArticleRefused NO_SUCH_SECTION */
    void laySection(AccountId by, String section, AccessRule rule);
}

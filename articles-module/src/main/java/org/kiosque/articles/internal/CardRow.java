package org.kiosque.articles.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessDecision;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.Section;
import org.kiosque.media.MediaId;

/** A published piece as the database hands it out, with the three rules of which the first that says something holds. */
record CardRow(long id, Kind kind, String section, String sectionName, String sectionDescription, String slug, String title,
               String subtitle, String standfirst, List<Long> authors, String bylineNote,
               Long picture, String alt, String caption, String credit,
               AccessRule.Mode mode, int days, AccessRule.Mode sectionMode, Integer sectionDays,
               AccessRule.Mode siteMode, int siteDays, int readingMinutes, Instant publishedAt) {

    /** As a constructor expression for {@code Article a}, {@code PaperSection s} and {@code SiteAccess g}. */
    static final String NEW = """
            new org.kiosque.articles.internal.CardRow(a.id, a.kind, s.slug, s.name, s.description, a.slug, a.title,
                a.subtitle, a.standfirst, a.around.authors, a.around.bylineNote,
                a.around.lead.picture, a.around.lead.alt, a.around.lead.caption, a.around.lead.credit,
                a.access.mode, a.access.days, s.access.mode, s.access.days, g.access.mode, g.access.days,
                a.body.readingMinutes, a.progress.firstPublishedAt)
            """;

    /** @param passOpens whether the reader shows a pass that opens it */
    AccessDecision decision(BooleanSupplier mayReadPaid, BooleanSupplier passOpens, Instant now) {
        return AccessDecision.of(rule(), publishedAt, mayReadPaid, passOpens, now);
    }

    /** @return since when everybody may read it all, never before it came out; {@link Instant#MAX} when that will never be */
    Instant freeSince() {
        Instant from = AccessDecision.freeFrom(rule(), publishedAt);
        return from.isBefore(publishedAt) ? publishedAt : from;
    }

    private AccessRule rule() {
        AccessRule site = new AccessRule(siteMode, siteDays);
        AccessRule above = sectionMode == null ? site : new AccessRule(sectionMode, sectionDays).or(site);
        return new AccessRule(mode, days).or(above);
    }

    ArticleCard card(Instant now) {
        AccessDecision decision = decision(() -> false, () -> false, now);
        return new ArticleCard(new ArticleId(id), kind,
                section == null ? null : new Section(section, sectionName, sectionDescription), slug, title, subtitle,
                standfirst, authors.stream().map(AccountId::new).toList(), bylineNote,
                picture == null ? null : new LeadPicture(new MediaId(picture), alt, caption, credit),
                decision.access(), decision.freeAt(), readingMinutes, publishedAt);
    }
}

package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.DailyBriefs;

@ApplicationScoped
@Transactional
class DefaultDailyBriefs implements DailyBriefs {

    private PublishedRepository published;
    private ZoneId zone;

    /** For the CDI proxy only. */
    DefaultDailyBriefs() {}

    @Inject
    DefaultDailyBriefs(PublishedRepository published,
                       @ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris") ZoneId zone) {
        this.published = published;
        this.zone = zone;
    }

    @Override
    public DailyBrief of(LocalDate day, Instant now) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new DailyBrief(day, published.briefs(from, until, now).stream()
                .map(brief -> new DailyBrief.Entry(brief.row().card(now), brief.html())).toList());
    }
}

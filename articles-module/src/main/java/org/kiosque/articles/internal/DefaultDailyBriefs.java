package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.newsroom.BriefArrangement;
import org.kiosque.newsroom.BriefDesk;
import org.kiosque.newsroom.BriefRefused;
import org.kiosque.newsroom.BriefRefused.Reason;

@ApplicationScoped
@Transactional
class DefaultDailyBriefs implements DailyBriefs, BriefDesk {

    private PublishedRepository published;
    private BriefRepository briefs;
    private PaperDays days;
    private PrintShop prints;
    private People people;

    /** For the CDI proxy only. */
    DefaultDailyBriefs() {}

    @Inject
    DefaultDailyBriefs(PublishedRepository published, BriefRepository briefs, PaperDays days, PrintShop prints,
                       People people) {
        this.published = published;
        this.briefs = briefs;
        this.days = days;
        this.prints = prints;
        this.people = people;
    }

    @Override
    public DailyBrief of(LocalDate day, Instant now) {
        if (!days.knows(day)) return new DailyBrief(day, "", List.of());
        BriefArrangement arranged = briefs.order(day).map(BriefOrder::arrangement).orElse(BriefArrangement.NONE);
        List<BriefRow> rows = sorted(day, arranged, now).stream()
                .filter(brief -> !arranged.leftOut().contains(brief.id())).toList();
        var tags = briefs.tags(rows.stream().map(BriefRow::id).toList());
        Print print = prints.of(rows.stream().map(BriefRow::html).toList(), now);
        return new DailyBrief(day, arranged.introduction(),
                rows.stream().map(brief -> brief.entry(tags.getOrDefault(brief.id(), List.of()), print, now)).toList());
    }

    @Override
    public Optional<LocalDate> before(LocalDate day, Instant now) {
        if (!days.knows(day)) return Optional.empty();
        return briefs.lastBefore(days.start(day), now).map(days::of);
    }

    @Override
    public Optional<LocalDate> after(LocalDate day, Instant now) {
        if (!days.knows(day)) return Optional.empty();
        return briefs.firstFrom(days.end(day), now).map(days::of);
    }

    @Override
    public List<LocalDate> days(LocalDate first, LocalDate last, Instant now) {
        if (!days.knows(first) || !days.knows(last)) return List.of();
        return briefs.moments(days.start(first), days.end(last), now).stream().map(days::of).distinct().toList();
    }

    @Override
    public Sheet open(AccountId by, LocalDate day, Instant now) {
        people.require(by, Permission.PUBLISH);
        if (!days.knows(day)) throw new BriefRefused(day, Reason.UNKNOWN);
        var order = briefs.order(day);
        BriefArrangement arranged = order.map(BriefOrder::arrangement).orElse(BriefArrangement.NONE);
        return new Sheet(day, sorted(day, arranged, now).stream().map(brief -> brief.row().card(now)).toList(), arranged,
                order.map(BriefOrder::version).orElse(0), order.map(BriefOrder::arrangedBy).orElse(null),
                order.map(BriefOrder::arrangedAt).orElse(null));
    }

    @Override
    public void arrange(AccountId by, LocalDate day, int version, BriefArrangement arrangement, Instant now) {
        people.require(by, Permission.PUBLISH);
        if (!days.knows(day)) throw new BriefRefused(day, Reason.UNKNOWN);
        Optional<BriefOrder> known = briefs.order(day);
        if (version != known.map(BriefOrder::version).orElse(0)) throw new BriefRefused(day, Reason.CHANGED_MEANWHILE);
        BriefOrder order = known.orElseGet(() -> new BriefOrder(day));
        order.arrange(by, arrangement, now);
        if (known.isEmpty()) briefs.add(order);
        briefs.write(day);
    }

    @Override
    public void rebuild(AccountId by, LocalDate day, int version, Instant now) {
        String introduction = open(by, day, now).arrangement().introduction();
        arrange(by, day, version, new BriefArrangement(List.of(), Set.of(), introduction), now);
    }

    private List<BriefRow> sorted(LocalDate day, BriefArrangement arranged, Instant now) {
        return BriefOrder.sorted(published.briefs(days.start(day), days.end(day), now), BriefRow::id, arranged.order());
    }
}

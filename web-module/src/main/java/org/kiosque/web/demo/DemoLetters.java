package org.kiosque.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.Mailing;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.Timetable;

/** Gives the demo newspaper letters: one of each in the archive, which nobody had asked for yet, and timetables that run. */
@ApplicationScoped
public class DemoLetters {

    static final String LETTERS = "demo/letters.yaml";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final Duration COMPOSING = Duration.ofMinutes(20);

    @Inject NewsletterDesk desk;
    @Inject Mailing mailing;

    void bringOut(AccountId chief, ZoneId zone, Instant now) {
        var letters = Entry.ofResource(LETTERS);
        var today = LocalDate.ofInstant(now, zone);
        var weekly = letters.entry("weekly");
        send(chief, Newsletter.WEEKLY, weekly.text("introduction"), weekly.number("pieces"),
                today.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY)).atTime(MORNING).atZone(zone).toInstant());
        for (int days = 1; days <= letters.entry("brief").number("daysLookedBack"); days++)
            if (send(chief, Newsletter.DAILY_BRIEF, "", Composition.PIECES_MAX, today.minusDays(days).atTime(EVENING).atZone(zone).toInstant())) break;
        desk.arrange(chief, Newsletter.WEEKLY, new Timetable(true, Set.of(DayOfWeek.SATURDAY), MORNING), now);
        desk.arrange(chief, Newsletter.DAILY_BRIEF, new Timetable(true, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), EVENING), now);
    }

    /** @return false when there was nothing to send */
    private boolean send(AccountId chief, Newsletter newsletter, String introduction, int most, Instant at) {
        var id = desk.start(chief, newsletter, at.minus(COMPOSING));
        var proposed = desk.open(chief, id).composition();
        if (proposed.pieces().isEmpty()) {
            desk.cancel(chief, id, at);
            return false;
        }
        int version = desk.save(chief, id, desk.open(chief, id).version(), new Composition(proposed.subject(), introduction,
                proposed.pieces().stream().limit(most).toList()), at);
        desk.schedule(chief, id, version, null, at);
        while (mailing.start(at)) continue;
        while (mailing.send(at)) continue;
        return true;
    }
}

package org.kiosque.newsletters.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Timetable;

/**
 * When a letter goes out by itself, and which edition was the last that it thought of: so that none is composed twice,
 * and none for which there was nothing to say comes late. Whoever holds its row has the letter to themselves.
 */
@Entity
@Table(name = "newsletter_timetable")
class PaperTimetable {

    @Id
    @Enumerated(EnumType.STRING)
    private Newsletter newsletter;

    @Version private int version;
    private boolean running;
    private String days;
    private String at;
    private Instant arrangedAt;
    private LocalDate lastEdition;

    /** For Hibernate only. */
    protected PaperTimetable() {}

    PaperTimetable(Newsletter newsletter, Timetable timetable, Instant now) {
        this.newsletter = newsletter;
        arrange(timetable, now);
    }

    void arrange(Timetable timetable, Instant now) {
        if (timetable.running() && timetable.days().isEmpty()) throw new NewsletterRefused(newsletter, Reason.NO_DAY);
        if (newsletter == Newsletter.WEEKLY && timetable.days().size() > 1) throw new NewsletterRefused(newsletter, Reason.ONE_DAY);
        running = timetable.running();
        days = timetable.days().stream().map(DayOfWeek::getValue).sorted().map(String::valueOf).collect(Collectors.joining());
        at = timetable.at().toString();
        arrangedAt = now;
    }

    /** @return the moment for which an issue is to be composed now, at most once for each edition */
    Optional<Instant> takeDue(Instant now, ZoneId zone) {
        var due = timetable().last(now, zone).filter(moment -> running && moment.isAfter(arrangedAt) && moment.plus(patience(newsletter)).isAfter(now))
                .filter(moment -> lastEdition == null || edition(moment, zone).isAfter(lastEdition));
        due.ifPresent(moment -> lastEdition = edition(moment, zone));
        return due;
    }

    private LocalDate edition(Instant moment, ZoneId zone) {
        return newsletter.edition(LocalDate.ofInstant(moment, zone));
    }

    Timetable timetable() {
        return new Timetable(running, days.chars().mapToObj(day -> DayOfWeek.of(day - '0')).collect(Collectors.toSet()), LocalTime.parse(at));
    }

    /** @return how late an issue may go out when the site was down at its moment */
    static Duration patience(Newsletter newsletter) {
        return newsletter == Newsletter.DAILY_BRIEF ? Duration.ofHours(4) : Duration.ofHours(24);
    }
}

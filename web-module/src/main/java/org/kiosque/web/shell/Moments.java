package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Dates with a time as forms write them, in the site's zone: 2026-11-25T06:00, or with a blank in the middle. */
@ApplicationScoped
public class Moments {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** What was typed names no moment. Its message is the key of the sentence that says why. */
    public static final class Unclear extends Exception {
        Unclear(String key) {
            super(key);
        }
    }

    /** @param twice whether clocks show that time twice, the hour they are put back; this is the first time then */
    public record Read(Instant at, boolean twice) {}

    private ZoneId zone;

    /** For the CDI proxy only. */
    Moments() {}

    @Inject
    public Moments(@ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris") ZoneId zone) {
        this.zone = zone;
    }

    /** @return in which times are typed */
    public ZoneId zone() {
        return zone;
    }

    /** @return null for an empty field. @throws Unclear for what is no date, and for an hour that clocks leap over */
    public Read read(String text) throws Unclear {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) return null;
        if (!FORM.matcher(typed).matches()) throw new Unclear("moment.unreadable");
        LocalDateTime local = local(typed.replace(' ', 'T'));
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) throw new Unclear("moment.skipped");
        return new Read(local.toInstant(offsets.get(0)), offsets.size() > 1);
    }

    /** As {@link #read}, for a page that cannot say which of two was taken. @throws Unclear for an hour that comes twice, too */
    public Instant readOnce(String text) throws Unclear {
        Read read = read(text);
        if (read != null && read.twice()) throw new Unclear("moment.twice");
        return read == null ? null : read.at();
    }

    private static LocalDateTime local(String typed) throws Unclear {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeException noSuchDay) {
            throw new Unclear("moment.noSuchDay");
        }
    }

    /** @return as {@link #read} reads it; empty for null */
    public String write(Instant moment) {
        return moment == null ? "" : MINUTES.format(moment.atZone(zone));
    }
}

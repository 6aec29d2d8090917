package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moments in UTC, written as people in the site's zone read them: « Le 28 février 2024 à 06h50 ». */
@Named
@ApplicationScoped
public class Dates {

    /** In French the first day of a month, alone of all, is an ordinal. */
    private static final Pattern FIRST_OF_THE_MONTH = Pattern.compile("(?<!\\d)1 (?=\\p{L})");

    @Inject
    @ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris")
    ZoneId zone;

    @Inject Language language;

    public String full(Instant moment) {
        return write(moment.atZone(zone), "'Le' d MMMM yyyy 'à' HH'h'mm", "'On' d MMMM yyyy 'at' HH:mm");
    }

    public String time(Instant moment) {
        return write(moment.atZone(zone), "HH'h'mm", "HH:mm");
    }

    /** @return the hour of what is of today, the day of what is older: « 06h50 », « 23 novembre » */
    public String recent(Instant moment) {
        return dateOf(moment).equals(dateOf(Instant.now())) ? time(moment) : write(moment.atZone(zone), "d MMMM", "d MMMM");
    }

    /** @return as short as a table needs it: « 28 févr. 2024, 06h50 » */
    public String brief(Instant moment) {
        return write(moment.atZone(zone), "d MMM yyyy, HH'h'mm", "d MMM yyyy, HH:mm");
    }

    /** @return shorter still, where the year goes without saying: « 28 févr., 06h50 » */
    public String shortly(Instant moment) {
        return dateOf(moment).getYear() == dateOf(Instant.now()).getYear()
                ? write(moment.atZone(zone), "d MMM, HH'h'mm", "d MMM, HH:mm") : brief(moment);
    }

    /** @return the day with its name, a capital first: « Mardi 24 novembre » */
    public String day(LocalDate date) {
        return capital(write(date, "EEEE d MMMM", "EEEE d MMMM"));
    }

    /** @return as short as a row of days needs it: « mar. 24 » */
    public String shortDay(LocalDate date) {
        return write(date, "EEE d", "EEE d");
    }

    /** @return the one letter a calendar has room for: « M » */
    public String initial(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW_STANDALONE, language.getLocale());
    }

    /** @return for the middle of a sentence: « 24 novembre 2026 » */
    public String date(LocalDate date) {
        return write(date, "d MMMM yyyy", "d MMMM yyyy");
    }

    /** @return « Mardi » */
    public String weekday(LocalDate date) {
        return capital(write(date, "EEEE", "EEEE"));
    }

    /** @return for a heading: « Novembre 2026 » */
    public String month(YearMonth month) {
        return capital(write(month, "MMMM yyyy", "MMMM yyyy"));
    }

    public String dayAndYear(LocalDate date) {
        return capital(write(date, "EEEE d MMMM yyyy", "EEEE d MMMM yyyy"));
    }

    /** @return for the datetime attribute: 2024-02-28T06:50+01:00 */
    public String machine(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    public String getToday() {
        return dayAndYear(dateOf(Instant.now()));
    }

    /** For words that are written for no visitor in particular: « samedi 28 novembre 2026 ». */
    public static String longDay(LocalDate date, Locale language) {
        return write(date, language, "EEEE d MMMM yyyy", "EEEE d MMMM yyyy");
    }

    private String write(TemporalAccessor moment, String french, String english) {
        return write(moment, language.getLocale(), french, english);
    }

    private static String write(TemporalAccessor moment, Locale locale, String french, String english) {
        if (!locale.equals(Locale.FRENCH)) return DateTimeFormatter.ofPattern(english, locale).format(moment);
        return FIRST_OF_THE_MONTH.matcher(DateTimeFormatter.ofPattern(french, locale).format(moment)).replaceFirst("1er ");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

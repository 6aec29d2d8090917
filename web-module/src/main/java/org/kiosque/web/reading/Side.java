package org.kiosque.web.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * The column beside the news.
 *
 * @param day of the last Brief; null when there never was one
 * @param brief its entries, as the desk arranged them
 * @param days of the Briefs before it, the newest first, at most six: the last seven with it
 * @param calendar null when there never was a Brief
 * @param latest everything by day, the newest first
 * @param discussed where readers talked most lately, the liveliest first
 */
public record Side(LocalDate day, List<Teaser> brief, List<LocalDate> days, BriefCalendar calendar, List<Day> latest,
                   List<Teaser> discussed) {}

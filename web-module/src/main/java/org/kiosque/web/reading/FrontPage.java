package org.kiosque.web.reading;

import java.time.LocalDate;
import java.util.List;

/** A list of days. @param older the page goes on with what was published before this date; null when it is the end */
public record FrontPage(List<Day> days, LocalDate older) {}

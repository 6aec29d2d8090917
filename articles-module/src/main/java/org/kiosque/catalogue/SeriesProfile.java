package org.kiosque.catalogue;

import org.kiosque.articles.SeriesId;

/** A series as its page shows it. @param pieces how many of them are public */
public record SeriesProfile(SeriesId id, SeriesSheet sheet, long pieces) {}

package org.kiosque.catalogue;

import org.kiosque.articles.SeriesId;

/**
 * A series as the desk manages it.
 *
 * @param pieces how many stand in it, drafts and what was thrown away included
 * @param version hand it back when changing it
 */
public record SeriesEntry(SeriesId id, SeriesSheet sheet, long pieces, int version) {}
